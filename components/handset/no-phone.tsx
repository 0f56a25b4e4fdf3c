import { Smartphone } from 'lucide-react';
import { PhoneFrame } from '@/components/handset/phone-frame';

/** The phone before a number is chosen: dark, and it says what to do. */
export function NoPhone() {
  return (
    <div className="flex justify-center">
      <PhoneFrame>
        <div className="flex flex-1 flex-col items-center justify-center gap-2 px-8 text-center">
          <Smartphone className="text-muted size-10" strokeWidth={1.5} aria-hidden />
          <strong className="text-heading">No handset open</strong>
          <p className="text-muted">Choose a number, or enter any other, to see the phone behind it.</p>
        </div>
      </PhoneFrame>
    </div>
  );
}

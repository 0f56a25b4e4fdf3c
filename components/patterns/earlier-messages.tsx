import { Button } from '@/components/ui/button';
import { OperationErrorAlert } from './operation-error-alert';
import type { EarlierTexts } from './use-live-pages';

/** Asks for what came before the texts on screen; nothing once all of it is there. */
export function EarlierMessages({ earlier, className }: { earlier: EarlierTexts; className: string }) {
  if (!earlier.isThere) return null;
  return (
    <div className={`flex flex-col items-center gap-2 ${className}`}>
      {earlier.error && <OperationErrorAlert error={earlier.error} announce />}
      <Button
        variant="inline-link"
        loading={earlier.isLoading}
        loadingText="Loading earlier messages"
        onClick={() => void earlier.load()}
      >
        Earlier messages
      </Button>
    </div>
  );
}

import 'next-auth';
import 'next-auth/jwt';
import type { SessionClaims } from '@/lib/access/sessions';

declare module 'next-auth' {
  // What `authorize` hands to the token: the claims, under the id that next-auth asks for.
  interface User extends SessionClaims {
    id: string;
  }
}

declare module 'next-auth/jwt' {
  interface JWT extends SessionClaims {
    /** When the session ends, in seconds since 1970; set when the token is sealed. */
    exp?: number;
  }
}

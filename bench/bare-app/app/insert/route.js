import postgres from 'postgres';

export const dynamic = 'force-dynamic';

const holder = /** @type {{ bareSql?: postgres.Sql }} */ (globalThis);

/** As many connections as the console has for writing; postgres.js prepares the one statement on each. */
const connect = () => postgres(process.env['DATABASE_URL'] ?? '', { max: 16 });

/** The least that accepting a message can be: read the body, insert one row, answer with its id. */
export async function POST(/** @type {Request} */ request) {
  const { DestinationPhoneNumber, MessageBody } = await request.json();
  const sql = (holder.bareSql ??= connect());
  const id = crypto.randomUUID();
  await sql`insert into bare_messages (id, destination, body) values (${id}, ${DestinationPhoneNumber}, ${MessageBody})`;
  return Response.json({ MessageId: id });
}

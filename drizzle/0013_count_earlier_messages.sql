-- Messages of before there were roll-ups: the folding that goes on in the background adds them up.
insert into message_roll_up_changes (workspace_id, hour, channel, country, originator, originator_type, configuration_set,
  message_type, status, bucket, messages, parts, price_micros, carrier_fee_micros, milliseconds)
select workspace_id, date_trunc('hour', accepted_at, 'UTC'), channel, country, originator, originator_type,
       coalesce(configuration_set, ''), message_type, status, bucket, count(*), sum(parts), sum(price_micros),
       sum(carrier_fee_micros), sum(coalesce(milliseconds, 0))
  from (
    select m.*, floor(ln(greatest(milliseconds, 1)) / ln(2) * 4)::smallint as bucket
      from (
        select *, case when status = 'DELIVERED' then (extract(epoch from status_at - accepted_at) * 1000)::bigint end as milliseconds
          from messages
      ) m
  ) counted
 group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10;

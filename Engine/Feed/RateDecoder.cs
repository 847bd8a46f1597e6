namespace Backtests.Engine.Feed;

/// <summary>Funding rates of one contract: time in ticks (UTC) and rate as a fraction of the notional.</summary>
internal sealed record RateColumns(long[] Ticks, decimal[] Rates);

/// <summary>Decodes Lean's funding csv: <c>yyyyMMdd HH:mm:ss,rate</c>, no header, rising in time.</summary>
internal static class RateDecoder
{
    /// <summary>The rates of the csv in <paramref name="bytes"/>; <paramref name="file"/> is named in errors.</summary>
    /// <exception cref="BacktestException">A row is bad.</exception>
    public static RateColumns Decode(ReadOnlySpan<byte> bytes, string file)
    {
        var ticks = new List<long>();
        var rates = new List<decimal>();
        var rows = new CsvRows(bytes, file);
        while (rows.MoveNext())
        {
            var field = rows.Field("time");
            if (!Utf8Time.TryParse(field, out var time))
            {
                throw rows.Error("time is not of the form yyyyMMdd HH:mm:ss", field);
            }

            if (ticks.Count > 0 && time <= ticks[^1])
            {
                throw rows.Error("time is not after the row before", field);
            }

            ticks.Add(time);
            rates.Add(rows.Decimal("rate"));
        }

        return new RateColumns(ticks.ToArray(), rates.ToArray());
    }
}

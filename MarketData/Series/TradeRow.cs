namespace Backtests.MarketData;

/// <summary>A bar of the last traded price, stamped at its open.</summary>
/// <param name="Time">Open, milliseconds since 1970-01-01 UTC.</param>
/// <param name="Open">Quote currency.</param>
/// <param name="High">Quote currency.</param>
/// <param name="Low">Quote currency.</param>
/// <param name="Close">Quote currency.</param>
/// <param name="Volume">Base units.</param>
internal readonly record struct TradeRow(long Time, decimal Open, decimal High, decimal Low, decimal Close, decimal Volume)
    : ISeriesRow<TradeRow>
{
    public static int Columns => 5;

    public static bool SeveralPerTime => false;

    public static TradeRow Read(long time, ref CsvReader csv)
    {
        var row = new TradeRow(time, csv.Price(1, "open"), csv.Price(2, "high"), csv.Price(3, "low"), csv.Price(4, "close"),
            csv.Quantity(5, "volume"));
        csv.CheckBar(row.Open, row.High, row.Low, row.Close);
        return row;
    }

    public void Write(RowBuffer text)
    {
        text.Column(Open);
        text.Column(High);
        text.Column(Low);
        text.Column(Close);
        text.Column(Volume);
    }

    public static TradeRow At(in TradeRow row, long time) => row with { Time = time };

    public static int Compare(in TradeRow left, in TradeRow right) => left.Time.CompareTo(right.Time);
}

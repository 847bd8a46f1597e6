namespace Backtests.MarketData;

/// <summary>A bar of the mark price, stamped at its open. Prices in quote currency.</summary>
internal readonly record struct MarkRow(long Time, decimal Open, decimal High, decimal Low, decimal Close) : ISeriesRow<MarkRow>
{
    public static int Columns => 4;

    public static bool SeveralPerTime => false;

    public static MarkRow Read(long time, ref CsvReader csv)
    {
        var row = new MarkRow(time, csv.Price(1, "open"), csv.Price(2, "high"), csv.Price(3, "low"), csv.Price(4, "close"));
        csv.CheckBar(row.Open, row.High, row.Low, row.Close);
        return row;
    }

    public void Write(RowBuffer text)
    {
        text.Column(Open);
        text.Column(High);
        text.Column(Low);
        text.Column(Close);
    }

    public static MarkRow At(in MarkRow row, long time) => row with { Time = time };

    public static int Compare(in MarkRow left, in MarkRow right) => left.Time.CompareTo(right.Time);
}

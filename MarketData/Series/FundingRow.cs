namespace Backtests.MarketData;

/// <summary>A funding settlement: <paramref name="Rate"/> is the fraction of the notional that longs pay shorts for the interval that ends
/// at <paramref name="Time"/>.</summary>
internal readonly record struct FundingRow(long Time, decimal Rate) : ISeriesRow<FundingRow>
{
    /// <summary>Beyond any venue's cap: a rate as large as this was written in percent or in basis points.</summary>
    public const decimal Implausible = 0.5m;

    public static int Columns => 1;

    public static bool SeveralPerTime => false;

    public static FundingRow Read(long time, ref CsvReader csv) => new(time, csv.Rate(1, "rate"));

    public void Write(RowBuffer text) => text.Column(Rate);

    public static FundingRow At(in FundingRow row, long time) => row with { Time = time };

    public static int Compare(in FundingRow left, in FundingRow right) => left.Time.CompareTo(right.Time);
}

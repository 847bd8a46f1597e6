namespace Backtests.MarketData;

/// <summary>Open interest at the instant <paramref name="Time"/>: one side, in base units, and its value in quote currency.</summary>
internal readonly record struct OpenInterestRow(long Time, decimal Amount, decimal Value) : ISeriesRow<OpenInterestRow>
{
    public static int Columns => 2;

    public static bool SeveralPerTime => false;

    public static OpenInterestRow Read(long time, ref CsvReader csv) =>
        new(time, csv.Positive(1, "open interest"), csv.Positive(2, "open interest value"));

    public void Write(RowBuffer text)
    {
        text.Column(Amount);
        text.Column(Value);
    }

    public static OpenInterestRow At(in OpenInterestRow row, long time) => row with { Time = time };

    public static int Compare(in OpenInterestRow left, in OpenInterestRow right) => left.Time.CompareTo(right.Time);
}

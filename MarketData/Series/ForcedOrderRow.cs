namespace Backtests.MarketData;

/// <summary>
/// A liquidation order as the venue published it. <paramref name="Sell"/>: a long was liquidated. <paramref name="Price"/> is the order's
/// limit (the bankruptcy side), <paramref name="AveragePrice"/> its execution (null when the recorder lacks it),
/// <paramref name="Quantity"/> the accumulated filled base units.
/// </summary>
internal readonly record struct ForcedOrderRow(long Time, bool Sell, decimal Price, decimal? AveragePrice, decimal Quantity)
    : ISeriesRow<ForcedOrderRow>
{
    public static int Columns => 4;

    public static bool SeveralPerTime => true;

    public static ForcedOrderRow Read(long time, ref CsvReader csv) =>
        new(time, csv.IsSell(1), csv.Price(2, "price"), csv[3].IsEmpty ? null : csv.Price(3, "average price"), csv.Positive(4, "quantity"));

    public void Write(RowBuffer text)
    {
        text.Column(Sell ? "SELL"u8 : "BUY"u8);
        text.Column(Price);
        if (AveragePrice is { } average) text.Column(average);
        else text.Column([]);
        text.Column(Quantity);
    }

    public static ForcedOrderRow At(in ForcedOrderRow row, long time) => row with { Time = time };

    public static int Compare(in ForcedOrderRow left, in ForcedOrderRow right)
    {
        var order = left.Time.CompareTo(right.Time);
        if (order == 0) order = right.Sell.CompareTo(left.Sell);
        if (order == 0) order = left.Price.CompareTo(right.Price);
        if (order == 0) order = left.Quantity.CompareTo(right.Quantity);
        return order == 0 ? Nullable.Compare(left.AveragePrice, right.AveragePrice) : order;
    }
}

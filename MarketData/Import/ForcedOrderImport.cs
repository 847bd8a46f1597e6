namespace Backtests.MarketData;

/// <summary>
/// Forced orders from liquidationSnapshot files, which hold each row twice, and from recordings of the stream. The size is the accumulated
/// quantity: the last fill is only a part of it.
/// </summary>
internal static class ForcedOrderImport
{
    public static Dictionary<string, SymbolRows<ForcedOrderRow>> Read(SourceTable table)
    {
        var columns = table.Columns;
        return table.Read((ref CsvReader csv) => new ForcedOrderRow(
            table.Time(ref csv), csv.IsSell(columns.Side), csv.Price(columns.Price, "price"),
            AveragePrice(columns.AveragePrice, ref csv), csv.Positive(columns.Quantity, "quantity")));
    }

    // Some recorders lack it and leave it empty or zero.
    private static decimal? AveragePrice(int column, ref CsvReader csv)
    {
        if (column < 0 || csv[column].IsEmpty) return null;
        var price = csv.Quantity(column, "average price");
        return price == 0 ? null : price;
    }
}

using QuantConnect.Data;

namespace Backtests.Strategies.Data;

/// <summary>
/// A forced order as the venue published it: rows <c>ms,side,price,average_price,quantity</c>. <c>Value</c> is the execution price where it
/// is recorded, else the order's price, which lies on the side of the bankruptcy price and is worse than the execution.
/// </summary>
public sealed class ForcedOrderData : PerpData
{
    /// <summary>True when a long was liquidated (a forced SELL).</summary>
    public bool IsLongLiquidation { get; private set; }

    /// <summary>The order's limit price, quote currency.</summary>
    public decimal LimitPrice { get; private set; }

    /// <summary>Filled size, base currency.</summary>
    public decimal Quantity { get; private set; }

    /// <inheritdoc />
    protected override string Kind => "liquidations";

    /// <inheritdoc />
    public override BaseData? Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode)
    {
        if (string.IsNullOrWhiteSpace(line)) return null;
        Span<Range> cells = stackalloc Range[6];
        var row = line.AsSpan().Trim();
        if (row.Split(cells, ',') != 5
            || TimeOfRow(date, row[cells[0]]) is not { } time
            || SideOf(row[cells[1]]) is not { } isLong
            || Number(row[cells[2]]) is not { } limit
            || (row[cells[3]].IsEmpty ? limit : Number(row[cells[3]])) is not { } average
            || Number(row[cells[4]]) is not { } quantity)
        {
            throw Bad(config, date, line, "milliseconds,SELL or BUY,price,average price or nothing,quantity");
        }
        return new ForcedOrderData
        {
            Symbol = config.Symbol, Time = time, IsLongLiquidation = isLong, LimitPrice = limit, Value = average, Quantity = quantity,
        };
    }

    private static bool? SideOf(ReadOnlySpan<char> text) => text switch
    {
        "SELL" => true,
        "BUY" => false,
        _ => null,
    };
}

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
        if (string.IsNullOrEmpty(line) || !char.IsAsciiDigit(line[0])) return null;
        Span<Range> columns = stackalloc Range[6];
        var row = line.AsSpan();
        if (row.Split(columns, ',') != 5) return null;
        var limit = Number(row[columns[2]]);
        var average = row[columns[3]];
        return new ForcedOrderData
        {
            Symbol = config.Symbol,
            Time = TimeOfRow(date, row[columns[0]]),
            IsLongLiquidation = row[columns[1]].SequenceEqual("SELL"),
            LimitPrice = limit,
            Value = average.IsEmpty ? limit : Number(average),
            Quantity = Number(row[columns[4]]),
        };
    }
}

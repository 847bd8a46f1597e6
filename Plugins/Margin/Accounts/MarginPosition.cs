namespace Backtests.Margin.Accounts;

/// <summary>
/// One position of a <see cref="MarginAccount"/>: of a contract in one-way mode, of one leg of it in hedge mode. Its settings stay when it
/// is flat; both legs have the same.
/// </summary>
public sealed class MarginPosition
{
    internal MarginPosition(string symbol, PositionSide? leg, MarginMode mode, decimal leverage) =>
        (Symbol, Leg, Mode, Leverage) = (symbol, leg, mode, leverage);

    /// <summary>The contract.</summary>
    public string Symbol { get; }

    /// <summary>Which leg it is in hedge mode; null in one-way mode.</summary>
    public PositionSide? Leg { get; }

    /// <summary>Isolated or cross.</summary>
    public MarginMode Mode { get; internal set; }

    /// <summary>Leverage chosen for new margin; at least 1.</summary>
    public decimal Leverage { get; internal set; }

    /// <summary>How value and profit follow from quantity and price: that of the contract's terms, from the first price on.</summary>
    public ContractMath<decimal> Contract { get; internal set; } = ContractMath<decimal>.Linear;

    /// <summary>Signed quantity in contracts (base units when linear with a multiplier of 1): positive long, negative short, 0
    /// flat.</summary>
    public decimal Quantity { get; internal set; }

    /// <summary>Average entry price of the open quantity, in quote currency.</summary>
    public decimal EntryPrice { get; internal set; }

    /// <summary>Mark price last told, in quote currency; 0 until then.</summary>
    public decimal Mark { get; internal set; }

    /// <summary>
    /// Isolated wallet: the part of the account's wallet set aside for this position, in settlement currency; 0 in cross. Funding can take
    /// it
    /// below zero between two checks.
    /// </summary>
    public decimal IsolatedMargin { get; internal set; }

    /// <summary>Whether a quantity is open.</summary>
    public bool IsOpen => Quantity != 0m;

    /// <summary>Open quantity without its sign, in contracts.</summary>
    public decimal Size => Math.Abs(Quantity);

    /// <summary>Direction of the open quantity; when flat that of the leg, or long.</summary>
    public PositionSide Side => Quantity < 0m ? PositionSide.Short : Quantity > 0m ? PositionSide.Long : Leg ?? PositionSide.Long;

    /// <summary>Value of the open quantity at the mark price, in settlement currency; not negative.</summary>
    public decimal Notional => IsOpen ? Contract.Notional(Size, Mark) : 0m;

    /// <summary>Value of the open quantity at its entry price, in settlement currency; not negative.</summary>
    public decimal EntryValue => IsOpen ? Contract.Notional(Size, EntryPrice) : 0m;

    /// <summary>Profit at the mark price if nothing were paid to close, in settlement currency.</summary>
    public decimal UnrealizedProfit => IsOpen ? Contract.Profit(Side, Size, EntryPrice, Mark) : 0m;

    /// <summary>What it is liquidated with: itself when isolated, all cross positions in cross.</summary>
    public MarginScope Scope => Mode == MarginMode.Isolated ? MarginScope.Isolated(Symbol, Leg) : MarginScope.Cross;

    internal MarginPosition Clone() => (MarginPosition)MemberwiseClone();
}

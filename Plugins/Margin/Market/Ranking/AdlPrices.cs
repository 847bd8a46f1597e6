namespace Backtests.Margin.Market;

/// <summary>At which price winners are auto-deleveraged.</summary>
public interface IAdlPrice
{
    /// <summary>The price, quote currency, given the liquidated position's bankruptcy price and the mark price.</summary>
    decimal Of(decimal bankruptcy, decimal mark);
}

/// <summary><c>bankruptcy</c>: the bankruptcy price of the liquidated position (Binance, BitMEX, dYdX).</summary>
public sealed class BankruptcyAdlPrice : IAdlPrice
{
    /// <inheritdoc/>
    public decimal Of(decimal bankruptcy, decimal mark) => bankruptcy;
}

/// <summary><c>mark</c>: the mark price (OKX, Hyperliquid). The fund pays what lies between it and bankruptcy, as far as it can.</summary>
public sealed class MarkAdlPrice : IAdlPrice
{
    /// <inheritdoc/>
    public decimal Of(decimal bankruptcy, decimal mark) => mark;
}

/// <summary>
/// <c>bankruptcy-near-mark</c>: the bankruptcy price, unless it is further than a fraction of the mark from the mark, which then is the
/// price (Bybit: 5 %).
/// </summary>
/// <param name="most">The fraction, at least 0.</param>
public sealed class NearMarkAdlPrice(decimal most = 0.05m) : IAdlPrice
{
    /// <inheritdoc/>
    public decimal Of(decimal bankruptcy, decimal mark) => Math.Abs(bankruptcy - mark) > most * mark ? mark : bankruptcy;
}

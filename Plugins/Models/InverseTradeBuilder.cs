using QuantConnect;
using QuantConnect.Data.Market;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;
using QuantConnect.Statistics;

namespace Backtests.Plugins;

/// <summary>
/// Lean's trades, with those of coin-margined contracts valued as the venue does: <c>q * m * (1/entry - 1/exit)</c> of the coin at the
/// coin's rate when the trade ends, to eight decimals. Lean takes them for linear ones.
/// </summary>
/// <remarks>
/// A trade that Lean groups out of several entries (flat to flat) is valued at their average price. Contracts of other kinds pass through.
/// </remarks>
/// <param name="inner">The algorithm's own builder.</param>
public sealed class InverseTradeBuilder(ITradeBuilder inner) : ITradeBuilder
{
    private const int Decimals = 8;

    private SecurityManager? _securities;
    private int _known;

    /// <inheritdoc/>
    public List<Trade> ClosedTrades => inner.ClosedTrades;

    /// <inheritdoc/>
    public void SetLiveMode(bool live) => inner.SetLiveMode(live);

    /// <inheritdoc/>
    public void SetSecurityManager(SecurityManager securities)
    {
        _securities = securities;
        inner.SetSecurityManager(securities);
    }

    /// <inheritdoc/>
    public bool HasOpenPosition(Symbol symbol) => inner.HasOpenPosition(symbol);

    /// <inheritdoc/>
    public void SetMarketPrice(Symbol symbol, decimal price) => inner.SetMarketPrice(symbol, price);

    /// <inheritdoc/>
    public void ApplySplit(Split split, bool liveMode, DataNormalizationMode dataNormalizationMode) =>
        inner.ApplySplit(split, liveMode, dataNormalizationMode);

    /// <inheritdoc/>
    public void ProcessFill(OrderEvent fill, decimal securityConversionRate, decimal feeInAccountCurrency, decimal multiplier = 1m)
    {
        ArgumentNullException.ThrowIfNull(fill);
        if (_securities is null || !_securities.TryGetValue(fill.Symbol, out var security) || security.Holdings is not InverseHolding)
        {
            inner.ProcessFill(fill, securityConversionRate, feeInAccountCurrency, multiplier);
            return;
        }
        // With a factor of one the price of an excursion can be read off again.
        inner.ProcessFill(fill, 1m, feeInAccountCurrency);
        var trades = inner.ClosedTrades;
        var rate = ((CryptoFuture)security).BaseCurrency.ConversionRate * security.SymbolProperties.ContractMultiplier;
        for (; _known < trades.Count; _known++)
            if (trades[_known].Symbols.Contains(fill.Symbol)) Revalue(trades[_known], rate);
    }

    private static void Revalue(Trade trade, decimal rate)
    {
        var signed = trade.Direction == TradeDirection.Long ? trade.Quantity : -trade.Quantity;
        var scale = signed * rate;
        // Of the price after a change of one unit's profit as a linear contract would count it.
        decimal Profit(decimal linear) => Between(trade.EntryPrice, trade.EntryPrice + linear / signed, scale);
        trade.ProfitLoss = Between(trade.EntryPrice, trade.ExitPrice, scale);
        (trade.MAE, trade.MFE) = (Profit(trade.MAE), Profit(trade.MFE));
        trade.EndTradeDrawdown = Math.Abs(Between(trade.ExitPrice + trade.EndTradeDrawdown / signed, trade.ExitPrice, scale));
        trade.IsWin = trade.ProfitLoss > 0m;
    }

    private static decimal Between(decimal entry, decimal exit, decimal scale) =>
        entry <= 0m || exit <= 0m ? 0m : Math.Round(scale * (1m / entry - 1m / exit), Decimals);
}

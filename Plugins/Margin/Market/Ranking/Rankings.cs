using Backtests.Margin.Liquidation;

namespace Backtests.Margin.Market;

/// <summary><c>profit-margin-ratio</c> (Binance): see <see cref="AdlRank.ByProfitAndMarginRatio"/>.</summary>
public sealed class ProfitMarginRatioRanking : IAdlRanking
{
    /// <inheritdoc/>
    public string Name => "profit-margin-ratio";

    /// <inheritdoc/>
    public bool NeedsProfit => true;

    /// <inheritdoc/>
    public decimal Rank(in AdlCandidatePosition position)
    {
        // The wallet of a cross position includes what its other positions gain or lose: profit and balance are then of one thing.
        var others = position.Equity - position.Wallet - position.UnrealizedProfit;
        return AdlRank.ByProfitAndMarginRatio(position.UnrealizedProfit, position.Wallet + others, position.MaintenanceMargin);
    }
}

/// <summary><c>profit-leverage</c> (BitMEX): see <see cref="AdlRank.ByProfitAndEffectiveLeverage"/>.</summary>
public sealed class ProfitLeverageRanking : IAdlRanking
{
    /// <inheritdoc/>
    public string Name => "profit-leverage";

    /// <inheritdoc/>
    public bool NeedsProfit => true;

    /// <inheritdoc/>
    public decimal Rank(in AdlCandidatePosition position)
    {
        if (position.EquityShare <= 0m) return 0m;
        // Signed so that a gain raises the value; the bankrupt value is the mark value less what stands behind the position.
        var mark = position.EntryNotional + position.UnrealizedProfit;
        var rank = AdlRank.ByProfitAndEffectiveLeverage(position.EntryNotional, mark, mark - position.EquityShare);
        return rank;
    }
}

/// <summary>
/// <c>leveraged-return</c> (Bybit): unrealised profit over the margin that the position needed at entry, <c>profit / (entry value /
/// leverage)</c>.
/// </summary>
/// <remarks>
/// Bybit names the quantity and does not print its formula: this is its usual meaning. Example: 10 % of profit at 20x: 2.
/// </remarks>
public sealed class LeveragedReturnRanking : IAdlRanking
{
    /// <inheritdoc/>
    public string Name => "leveraged-return";

    /// <inheritdoc/>
    public bool NeedsProfit => true;

    /// <inheritdoc/>
    public decimal Rank(in AdlCandidatePosition position) =>
        position.EntryNotional > 0m ? position.UnrealizedProfit / position.EntryNotional * position.Leverage : 0m;
}

/// <summary>
/// <c>return-over-margin-ratio</c> (OKX): return on the margin over the margin ratio for a winner, times it for a loser. The margin ratio
/// is OKX's, equity over maintenance margin, the lower the riskier.
/// </summary>
/// <remarks>
/// Third-party copy of OKX, "Auto-deleveraging". Example: profit 50 on a margin of 100, equity 150 against 30: 0.5 / 5 = 0.1.
/// </remarks>
public sealed class ReturnOverMarginRatioRanking : IAdlRanking
{
    /// <inheritdoc/>
    public string Name => "return-over-margin-ratio";

    /// <inheritdoc/>
    public bool NeedsProfit => true;

    /// <inheritdoc/>
    public decimal Rank(in AdlCandidatePosition position)
    {
        var margin = position.EntryNotional / position.Leverage;
        if (margin <= 0m || position.Equity <= 0m || position.MaintenanceMargin <= 0m) return 0m;
        var gain = position.UnrealizedProfit / margin;
        var ratio = position.Equity / position.MaintenanceMargin;
        return gain > 0m ? gain / ratio : gain * ratio;
    }
}

/// <summary><c>price-ratio-leverage</c> (Hyperliquid): see <see cref="AdlRank.ByPriceRatioAndLeverage"/>.</summary>
public sealed class PriceRatioLeverageRanking : IAdlRanking
{
    /// <inheritdoc/>
    public string Name => "price-ratio-leverage";

    /// <inheritdoc/>
    public bool NeedsProfit => true;

    /// <inheritdoc/>
    public decimal Rank(in AdlCandidatePosition position) => position.Equity > 0m
        ? AdlRank.ByPriceRatioAndLeverage(position.Side, position.EntryPrice, position.Mark, position.Notional, position.Equity)
        : 0m;
}

/// <summary>
/// <c>random</c> (dYdX v4): whoever comes, winners and losers alike. The order follows from a seed, the trader's name and the time, so that
/// a run repeated is the same run.
/// </summary>
public sealed class RandomRanking(ulong seed = 1) : IAdlRanking
{
    /// <inheritdoc/>
    public string Name => "random";

    /// <inheritdoc/>
    public bool NeedsProfit => false;

    /// <inheritdoc/>
    public decimal Rank(in AdlCandidatePosition position) => SeededChoice.Fraction(seed, position.Trader, position.Time.Ticks);
}

/// <summary><c>none</c>: the venue deleverages nobody (Deribit).</summary>
public sealed class NoRanking : IAdlRanking
{
    /// <inheritdoc/>
    public string Name => "none";

    /// <inheritdoc/>
    public bool NeedsProfit => true;

    /// <inheritdoc/>
    public decimal Rank(in AdlCandidatePosition position) => 0m;
}

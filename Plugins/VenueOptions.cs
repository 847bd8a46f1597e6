using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;

namespace Backtests.Plugins;

/// <summary>What can be chosen about a venue beyond its name, margin mode and leverage.</summary>
public sealed record VenueOptions
{
    /// <summary>
    /// The venue's names of contracts by Lean's ticker, e.g. BTCUSDT: BTC-USDT-SWAP, where they cannot be told from base and quote currency.
    /// </summary>
    public IReadOnlyDictionary<string, string> Symbols { get; init; } = new Dictionary<string, string>();

    /// <summary>Limits on size beyond the venue's risk tiers. Default: none.</summary>
    public LeverageLimits Limits { get; init; } = LeverageLimits.None;

    /// <summary>
    /// Margin ratio (maintenance margin / margin balance, 1 = liquidation) at which OnMarginCallWarning is raised; in (0, 1]. Binance
    /// recommends
    /// to stay below 0.8.
    /// </summary>
    public decimal WarningRatio { get; init; } = 0.8m;

    /// <summary>How far the margin ratio must fall below <see cref="WarningRatio"/> before the warning can be raised again.</summary>
    public decimal WarningHysteresis { get; init; } = 0.05m;

    /// <summary>Whether mark-price data triggers liquidations.</summary>
    public MarkPriceUse MarkPrice { get; init; } = MarkPriceUse.WhereAvailable;

    /// <summary>What a bar does first when it reaches a take-profit and the liquidation price.</summary>
    public SameBarRule SameBar { get; init; } = SameBarRule.AdverseFirst;

    /// <summary>How the positions of a cross account move together inside one bar.</summary>
    public CrossPathRule CrossPath { get; init; } = CrossPathRule.EachAtItsWorst;

    /// <summary>How forced orders meet the market; null to use <see cref="ForcedFillName"/>.</summary>
    public IForcedOrderFillModel? ForcedFill { get; init; }

    /// <summary>
    /// Name of the model by which forced orders meet the market: <c>constant-slippage</c>, <c>square-root-impact</c>, or a type in a plugin
    /// assembly.
    /// </summary>
    public string ForcedFillName { get; init; } = "constant-slippage";

    /// <summary>Settings of <see cref="ForcedFillName"/>, e.g. <c>basis_points</c>.</summary>
    public PluginSettings ForcedFillSettings { get; init; } = PluginSettings.Empty;

    /// <summary>Balance of the venue's insurance fund at the start, in the collateral currency; not negative.</summary>
    public decimal InsuranceFund { get; init; } = Backtests.Margin.Accounts.InsuranceFund.DefaultBalance;

    /// <summary>What to do for days before the first known risk-tier table of a contract.</summary>
    public BeforeFirstTiers BeforeFirstTiers { get; init; } = BeforeFirstTiers.Refuse;

    /// <summary>Folder of the venue files; null for <c>venues</c> in Lean's data folder.</summary>
    public string? VenuesFolder { get; init; }

    /// <summary>Whether the session writes <c>ALGORITHM-liquidations.json</c> into Lean's results folder.</summary>
    public bool WritesReport { get; init; } = true;

    /// <summary>Whether every movement of money is kept, or only the balances. Off saves memory in long runs.</summary>
    public bool KeepsFlows { get; init; } = true;

    internal VenueOptions Validated()
    {
        Require(WarningRatio is > 0m and <= 1m, $"margin-call warning ratio {WarningRatio} is not above 0 and up to 1");
        Require(WarningHysteresis >= 0m, $"warning hysteresis {WarningHysteresis} is negative");
        Require(InsuranceFund >= 0m, $"insurance fund {InsuranceFund} is negative");
        Require(Limits.PositionNotional is not <= 0m, $"position limit {Limits.PositionNotional} must be positive");
        Require(Limits.GrossLeverage is not <= 0m, $"gross leverage cap {Limits.GrossLeverage} must be positive");
        return this;
    }

    private static void Require(bool isValid, FormattableString message)
    {
        if (!isValid) throw new MarginException(FormattableString.Invariant(message));
    }
}

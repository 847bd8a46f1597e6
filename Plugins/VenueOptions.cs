using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Margin.Market;

namespace Backtests.Plugins;

/// <summary>What can be chosen about a venue beyond its name, margin mode and leverage.</summary>
public sealed record VenueOptions
{
    /// <summary>
    /// The venue's names of contracts by Lean's ticker, e.g. BTCUSDT: BTC-USDT-SWAP, where they cannot be told from base and quote
    /// currency.
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

    /// <summary>
    /// One position for each contract, or a long and a short leg beside each other where the venue has hedge mode; see
    /// <see cref="HedgeOrders"/>.
    /// </summary>
    public PositionMode PositionMode { get; init; } = PositionMode.OneWay;

    /// <summary>Whether isolated positions are given margin out of the wallet before they would be liquidated, where the venue offers
    /// it.</summary>
    public bool AutomaticTopUp { get; init; }

    /// <summary>
    /// Currencies of Lean's cash book that stand behind cross positions beside the settlement currency (multi-asset mode), e.g. BTC; what
    /// the cash book holds of them counts at its rate less the haircut. Default: none.
    /// </summary>
    public IReadOnlyList<string> CollateralAssets { get; init; } = [];

    /// <summary>Haircuts by asset, fractions from 0 to below 1, where they differ from those of the venue file or it has none.</summary>
    public IReadOnlyDictionary<string, decimal> Haircuts { get; init; } = new Dictionary<string, decimal>();

    /// <summary>
    /// Hours that a row of funding rates stands for, when the rates are not the venue's own: funding is then settled by the venue's clock,
    /// at
    /// the last known rate in proportion (Binance's rate of 8 hours on Hyperliquid: an eighth each hour), within the venue's cap. Null:
    /// every
    /// row is a settlement of the venue, at its time.
    /// </summary>
    public int? FundingRateHours { get; init; }

    /// <summary>
    /// Positions of other traders on the venue, by Lean's tickers: they are liquidated on the same bars, their losses reach the insurance
    /// fund, and the algorithm's own winning positions can be auto-deleveraged for them. Default: nobody is known.
    /// </summary>
    public IReadOnlyList<PopulationPosition> Population { get; init; } = [];

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

    /// <summary>
    /// Whether the margin of every scope is worked out on every bar, instead of only where a bar leaves the range in which nothing can
    /// happen. The
    /// results are the same: this is how that is tested.
    /// </summary>
    internal bool JudgesEveryBar { get; init; }

    internal VenueOptions Validated()
    {
        Require(WarningRatio is > 0m and <= 1m, $"margin-call warning ratio {WarningRatio} is not above 0 and up to 1");
        Require(WarningHysteresis >= 0m, $"warning hysteresis {WarningHysteresis} is negative");
        Require(InsuranceFund >= 0m, $"insurance fund {InsuranceFund} is negative");
        Require(FundingRateHours is null or (>= 1 and <= 24), $"funding rate hours {FundingRateHours} are not from 1 to 24");
        foreach (var (asset, haircut) in Haircuts) Require(haircut is >= 0m and < 1m, $"haircut {haircut} of {asset} is not from 0 to below 1");
        Require(Limits.PositionNotional is not <= 0m, $"position limit {Limits.PositionNotional} must be positive");
        Require(Limits.GrossLeverage is not <= 0m, $"gross leverage cap {Limits.GrossLeverage} must be positive");
        return this;
    }

    private static void Require(bool isValid, FormattableString message)
    {
        if (!isValid) throw new MarginException(FormattableString.Invariant(message));
    }
}

namespace Backtests.Margin.Accounts;

/// <summary>
/// The venue's terms for one contract on one day, as an account needs them: contract type, risk tiers with their maintenance rule, and
/// fees.
/// Notionals are in settlement currency (quote currency when linear, the coin when inverse), quantities in contracts (see
/// <see cref="ContractMath{T}"/>), rates are fractions (0.004 = 0.4 %).
/// </summary>
/// <param name="margin">The tiers and the rule in force.</param>
public sealed class ContractTerms(MarginTerms margin)
{
    /// <summary>The tiers and the rule in force.</summary>
    public MarginTerms Margin { get; } = margin;

    /// <summary>Linear or inverse, and the size of one contract. Default: linear, one unit of base currency.</summary>
    public ContractMath<decimal> Contract { get; init; } = ContractMath<decimal>.Linear;

    /// <summary>The risk tiers in force, as the venue measures them; see <see cref="TiersAt"/>.</summary>
    public RiskTierTable<decimal> Tiers => Margin.Tiers;

    /// <summary>The risk tiers by notional at a mark price; see <see cref="MarginTerms.TiersAt"/>.</summary>
    public RiskTierTable<decimal> TiersAt(decimal mark) => Margin.TiersAt(mark);

    /// <summary>Fee on what is liquidated, as a fraction of its notional; it goes to the insurance fund.</summary>
    public decimal LiquidationFeeRate { get; init; }

    /// <summary>Fee of an order that takes liquidity, as a fraction of its notional.</summary>
    public decimal TakerFeeRate { get; init; }

    /// <summary>Fee of an order that makes liquidity, as a fraction of its notional; a rebate is negative.</summary>
    public decimal MakerFeeRate { get; init; }

    /// <summary>Smallest step of a quantity, in contracts; 0 when any quantity is allowed.</summary>
    public decimal QuantityStep { get; init; }

    /// <summary>Open interest of the market in base currency, for rules that look at it; else 0.</summary>
    public decimal OpenInterest { get; init; }

    /// <summary>Terms of a venue's contract on a day (UTC), with the venue's fees.</summary>
    /// <param name="venue">The venue.</param>
    /// <param name="symbol">The contract.</param>
    /// <param name="date">The day.</param>
    /// <param name="quantityStep">Smallest step of a quantity, in contracts.</param>
    /// <param name="before">What to do before the first known tiers.</param>
    /// <param name="multiplier">Units in one contract; see <see cref="ContractMath{T}.Multiplier"/>.</param>
    /// <exception cref="MarginException">The venue has no such contract, or no tiers for that day.</exception>
    public static ContractTerms Of(
        Venue venue,
        string symbol,
        DateOnly date,
        decimal quantityStep = 0m,
        BeforeFirstTiers before = BeforeFirstTiers.Refuse,
        decimal multiplier = 1m) =>
        new(venue.TermsOf(symbol, date, before))
        {
            LiquidationFeeRate = venue.Fees.Liquidation.Value,
            TakerFeeRate = venue.Fees.Taker.Value,
            MakerFeeRate = venue.Fees.Maker.Value,
            QuantityStep = quantityStep,
            Contract = new ContractMath<decimal>(venue.ContractType, multiplier),
            MaintenanceValuedAt = venue.MaintenanceValuedAt ?? PriceKind.Mark,
            ClosingFeeReserve = venue.ClosingFeeReserve,
            ClosingFeeStep = venue.Rounding.FeeStep ?? 0m,
        };

    /// <summary>The price at which maintenance margin is valued: the mark, or the entry price (Bybit, BitMEX isolated).</summary>
    public PriceKind MaintenanceValuedAt { get; init; } = PriceKind.Mark;

    /// <summary>What is held back for the fee of closing.</summary>
    public ClosingFeeReserve ClosingFeeReserve { get; init; }

    /// <summary>The fee of closing that <see cref="ClosingFeeReserve"/> is reckoned with, a fraction: the taker fee.</summary>
    public decimal ClosingFeeRate => TakerFeeRate;

    /// <summary>Smallest step of the closing fee, rounded up to, in settlement currency; 0 for none.</summary>
    public decimal ClosingFeeStep { get; init; }

    /// <summary>
    /// Whether maintenance margin is nothing but one schedule over the notional at the mark: not valued at entry, no reserve for closing,
    /// no
    /// dependence on other state.
    /// </summary>
    public bool IsBySchedule =>
        !Margin.DependsOnState && MaintenanceValuedAt != PriceKind.Entry && ClosingFeeReserve == ClosingFeeReserve.None;

    /// <summary>
    /// Initial margin of a position of this size (absolute) at a price, in settlement currency: notional / leverage, or what the venue's
    /// rate asks for where that grows with the size and is more (Deribit: rate of the smallest position + rate per unit * size).
    /// </summary>
    /// <remarks>Example (Deribit, Linear Perpetual): 25 BTC at 100,000, 50x, 0.005% each: 2,500,000 * 0.02125 = 53,125.</remarks>
    public decimal InitialMargin(decimal quantity, decimal price, decimal leverage)
    {
        var notional = Contract.Notional(quantity, price);
        var margin = Backtests.Margin.InitialMargin.Of(notional, leverage);
        if (Tiers[0].RatePerUnit == 0m) return margin;
        var tier = Tiers.At(notional);
        var rate = MaintenanceRate.LinearInSize(1m / tier.MaxLeverage, tier.RatePerUnit, Contract.BaseQuantity(quantity, price));
        return Math.Max(margin, Backtests.Margin.InitialMargin.AtRate(notional, rate));
    }

    /// <summary>
    /// What opening a quantity (signed or not) at a price sets aside in isolated mode, in settlement currency: initial margin and the
    /// reserve for the closing fee.
    /// </summary>
    public decimal MarginToOpen(decimal quantity, decimal price, decimal leverage)
    {
        var initial = InitialMargin(Math.Abs(quantity), price, leverage);
        return ClosingFeeReserve == ClosingFeeReserve.None
            ? initial
            : initial + ClosingReserves.OnOpening(this, quantity, price, initial, leverage);
    }

    /// <summary>
    /// Maintenance margin of a share of a position at the price that the venue values it at, without what is reserved for closing; in
    /// settlement currency.
    /// </summary>
    public decimal MaintenanceMargin(MarginPosition position, decimal share = 1m) =>
        MaintenanceMargin(share * position.Size, MaintenanceValuedAt == PriceKind.Entry ? position.EntryPrice : position.Mark);

    /// <summary>Maintenance margin over notional for a position of this size (absolute) at this mark price.</summary>
    public MaintenanceSchedule<decimal> Schedule(decimal quantity, decimal mark) =>
        Margin.Schedule(new MaintenanceState<decimal>(Contract.BaseQuantity(quantity, mark), OpenInterest, mark));

    /// <summary>Maintenance margin of a position of this size (absolute) at this mark price, in settlement currency.</summary>
    public decimal MaintenanceMargin(decimal quantity, decimal mark) => Schedule(quantity, mark).Margin(Contract.Notional(quantity, mark));

    /// <summary>Number of the risk tier of a notional; the lowest is 1. The mark is needed where tiers are measured by size.</summary>
    public int Tier(decimal notional, decimal mark = 0m) => TiersAt(mark).IndexOf(notional) + 1;

    /// <summary>
    /// Largest notional of the tier below that of <paramref name="notional"/>; null in the lowest tier. The mark is needed where tiers are
    /// measured by size.
    /// </summary>
    public decimal? LowerTierCap(decimal notional, decimal mark = 0m)
    {
        var tiers = TiersAt(mark);
        var index = tiers.IndexOf(notional);
        return index == 0 ? null : tiers[index].Floor;
    }

    /// <summary>Rounds a quantity (absolute) up to the step.</summary>
    public decimal StepUp(decimal quantity) => QuantityStep <= 0m ? quantity : Math.Ceiling(quantity / QuantityStep) * QuantityStep;

    /// <summary>Rounds a quantity (absolute) down to the step.</summary>
    public decimal StepDown(decimal quantity) => QuantityStep <= 0m ? quantity : Math.Floor(quantity / QuantityStep) * QuantityStep;
}

namespace Backtests.Margin.Accounts;

/// <summary>
/// The venue's terms for one linear contract on one day, as an account needs them: risk tiers, the rule by which they ask for
/// maintenance margin, and fees. Notionals are in quote currency, quantities in base currency, rates are fractions (0.004 = 0.4 %).
/// </summary>
public sealed class ContractTerms
{
    private readonly MaintenanceSchedule<decimal>? _schedule;

    /// <summary>Terms from a tier table and the rule that reads it.</summary>
    /// <exception cref="MarginException">The tiers do not fit the rule.</exception>
    public ContractTerms(RiskTierTable<decimal> tiers, IMaintenanceRule rule)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        ArgumentNullException.ThrowIfNull(rule);
        (Tiers, Rule) = (tiers, rule);
        if (!rule.DependsOnState) _schedule = rule.Schedule(tiers, default(MaintenanceState<decimal>));
    }

    /// <summary>The risk tiers in force.</summary>
    public RiskTierTable<decimal> Tiers { get; }

    /// <summary>How the tiers ask for maintenance margin.</summary>
    public IMaintenanceRule Rule { get; }

    /// <summary>Fee on what is liquidated, as a fraction of its notional; it goes to the insurance fund.</summary>
    public decimal LiquidationFeeRate { get; init; }

    /// <summary>Fee of an order that takes liquidity, as a fraction of its notional.</summary>
    public decimal TakerFeeRate { get; init; }

    /// <summary>Fee of an order that makes liquidity, as a fraction of its notional; a rebate is negative.</summary>
    public decimal MakerFeeRate { get; init; }

    /// <summary>Smallest step of a quantity, in base currency; 0 when any quantity is allowed.</summary>
    public decimal QuantityStep { get; init; }

    /// <summary>Open interest of the market in base currency, for rules that look at it; else 0.</summary>
    public decimal OpenInterest { get; init; }

    /// <summary>Maintenance margin over notional for a position of this size (absolute) at this mark price.</summary>
    public MaintenanceSchedule<decimal> Schedule(decimal quantity, decimal mark) =>
        _schedule ?? Rule.Schedule(Tiers, new MaintenanceState<decimal>(quantity, OpenInterest, mark));

    /// <summary>Maintenance margin of a position of this size (absolute) at this mark price, in quote currency.</summary>
    public decimal MaintenanceMargin(decimal quantity, decimal mark) =>
        Margin.MaintenanceMargin.Linear(Schedule(quantity, mark), quantity, mark);

    /// <summary>Number of the risk tier of a notional; the lowest is 1.</summary>
    public int Tier(decimal notional) => Tiers.IndexOf(notional) + 1;

    /// <summary>Largest notional of the tier below that of <paramref name="notional"/>; null in the lowest tier.</summary>
    public decimal? LowerTierCap(decimal notional)
    {
        var index = Tiers.IndexOf(notional);
        return index == 0 ? null : Tiers[index].Floor;
    }

    /// <summary>Rounds a quantity (absolute) up to the step.</summary>
    public decimal StepUp(decimal quantity) => QuantityStep <= 0m ? quantity : Math.Ceiling(quantity / QuantityStep) * QuantityStep;

    /// <summary>Rounds a quantity (absolute) down to the step.</summary>
    public decimal StepDown(decimal quantity) => QuantityStep <= 0m ? quantity : Math.Floor(quantity / QuantityStep) * QuantityStep;
}

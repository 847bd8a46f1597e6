using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.Sweep;

/// <summary>
/// A venue's rules for one contract over the days of a sweep: maintenance margin in double for the search, terms and liquidation process in
/// decimal for
/// what the search finds. Shared by all threads.
/// </summary>
public sealed class SweepVenue
{
    private static readonly string[] WholeTakeover = ["cancel-orders", "reduce-tier", "takeover"];

    private readonly ContractTerms[] _terms;
    private readonly MaintenanceSchedule<double>[] _schedules;
    private readonly RiskTierTable<double>[] _tiers;
    private readonly int[] _firstRows;
    private readonly Func<LiquidationEngine> _process;

    /// <summary>Binds a venue to a contract and its columns.</summary>
    /// <param name="venue">The venue.</param>
    /// <param name="columns">The contract's prices.</param>
    /// <param name="lotSize">Smallest step of a quantity, base units; above 0.</param>
    /// <param name="fillModel">How forced orders meet the market; at the mark when null.</param>
    /// <param name="before">What to do for days before the first known tier table.</param>
    /// <exception cref="MarginException">The venue can't be run, does not know the contract, or has no tiers for a day.</exception>
    /// <exception cref="TuningException">The maintenance margin depends on more than the notional.</exception>
    public SweepVenue(
        Venue venue,
        PriceColumns columns,
        decimal lotSize,
        IForcedOrderFillModel? fillModel = null,
        BeforeFirstTiers before = BeforeFirstTiers.Refuse)
    {
        ArgumentNullException.ThrowIfNull(venue);
        ArgumentNullException.ThrowIfNull(columns);
        fillModel ??= new ConstantSlippageFill();
        _process = () => LiquidationEngine.Of(venue, fillModel);
        _process();

        List<ContractTerms> terms = [];
        List<int> rows = [];
        MarginTerms? current = null;
        for (var row = 0; row < columns.Rows; row = NextDay(columns, row))
        {
            var day = ContractTerms.Of(venue, columns.Symbol, DateOnly.FromDateTime(columns.EndOf(row)), lotSize, before);
            if (ReferenceEquals(day.Margin, current)) continue;
            if (day.Margin.DependsOnState)
            {
                throw new TuningException($"{venue.Name}: the maintenance margin of {columns.Symbol} depends on open interest or quantity, which the "
                    + "search can't follow; run the engine instead");
            }
            current = day.Margin;
            terms.Add(day);
            rows.Add(row);
        }

        Name = venue.Name;
        LotSize = (double)lotSize;
        (TakerFee, MakerFee) = ((double)terms[0].TakerFeeRate, (double)terms[0].MakerFeeRate);
        IsWholeTakeover = venue.Remainder == LiquidationRemainder.FundKeeps
            && venue.LiquidationSteps.Select(step => step.Name).SequenceEqual(WholeTakeover);
        _terms = [.. terms];
        _firstRows = [.. rows];
        _schedules = [.. terms.Select(each => each.Margin.ScheduleDouble())];
        _tiers = [.. terms.Select(each => each.Margin.TiersDouble)];
    }

    /// <summary>The venue's name.</summary>
    public string Name { get; }

    /// <summary>Smallest step of a quantity, base units.</summary>
    public double LotSize { get; }

    /// <summary>Fee of market, stop and forced orders' remainder, as a fraction of the notional.</summary>
    public double TakerFee { get; private set; }

    /// <summary>Fee of limit orders that rested, as a fraction of the notional.</summary>
    public double MakerFee { get; private set; }

    /// <summary>
    /// Whether a position in the lowest tier loses exactly what stands behind it when it is liquidated, so that nothing need be worked out.
    /// </summary>
    internal bool IsWholeTakeover { get; }

    /// <summary>How many tier tables are in force over the columns.</summary>
    internal int Versions => _terms.Length;

    /// <summary>The index of the tier table in force in a minute.</summary>
    internal int VersionAt(int row)
    {
        var version = _firstRows.Length - 1;
        while (_firstRows[version] > row) version--;
        return version;
    }

    /// <summary>The first minute of a tier table.</summary>
    internal int FirstRow(int version) => _firstRows[version];

    internal MaintenanceSchedule<double> Schedule(int version) => _schedules[version];

    internal RiskTierTable<double> Tiers(int version) => _tiers[version];

    internal ContractTerms Terms(int version) => _terms[version];

    /// <summary>The venue's process; every liquidation gets one of its own, since it may remember.</summary>
    internal LiquidationEngine NewProcess() => _process();

    /// <summary>The same venue with other trading fees.</summary>
    /// <param name="multiplier">By what every trading fee is multiplied; 0 or above.</param>
    public SweepVenue AtCost(double multiplier)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(multiplier);
        var other = (SweepVenue)MemberwiseClone();
        (other.TakerFee, other.MakerFee) = (TakerFee * multiplier, MakerFee * multiplier);
        return other;
    }

    private static int NextDay(PriceColumns columns, int row)
    {
        var midnight = columns.EndOf(row).Date.AddDays(1);
        return Math.Max(row + 1, columns.RowOf(midnight));
    }
}

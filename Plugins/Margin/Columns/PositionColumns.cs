namespace Backtests.Margin.Columns;

/// <summary>
/// Many positions as columns of numbers, re-marked together: the sums that decide over a cross account, and the first isolated position
/// whose liquidation is due. For sweeps and simulations, where thousands of positions meet millions of prices.
/// </summary>
/// <remarks>
/// <para>
/// Each position keeps the ends, rate and deduction of the tier that its notional is in. A vector of positions is re-marked without a
/// search or a branch on tiers; where a notional has left its tier, that position alone is looked up again. Single results are bit for bit
/// those of the schedule; sums differ from a plain loop's by the order of addition.
/// </para>
/// <para>
/// The money of inverse contracts is in coin. A schedule belongs to a position as it stands: rules that look at the quantity or the open
/// interest need <see cref="SetSchedule"/> when those change. Not thread safe: re-marking moves positions between tiers. No allocation but
/// when columns grow.
/// </para>
/// </remarks>
public sealed partial class PositionColumns
{
    private readonly bool _isInverse;
    private double[] _quantity;
    private double[] _entry;
    private double[] _margin;
    private double[] _floor;
    private double[] _cap;
    private double[] _rate;
    private double[] _deduction;
    private MaintenanceSchedule<double>[] _schedule;

    /// <summary>Columns without positions.</summary>
    /// <param name="contractType">Whether the contracts are linear or inverse; not both in one table.</param>
    /// <param name="capacity">For how many positions to make room.</param>
    public PositionColumns(ContractType contractType = ContractType.Linear, int capacity = 256)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _isInverse = contractType == ContractType.Inverse;
        (_quantity, _entry, _margin) = (new double[capacity], new double[capacity], new double[capacity]);
        (_floor, _cap, _rate, _deduction) = (new double[capacity], new double[capacity], new double[capacity], new double[capacity]);
        _schedule = new MaintenanceSchedule<double>[capacity];
    }

    /// <summary>How many positions there are; they are numbered from 0 in the order of their addition.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a position.</summary>
    /// <param name="side">Direction.</param>
    /// <param name="size">Absolute: base currency of a linear contract, quote currency of an inverse one; 0 for none.</param>
    /// <param name="entryPrice">Quote currency, above 0.</param>
    /// <param name="margin">Its isolated wallet, in the currency of the margin; 0 for a cross position.</param>
    /// <param name="schedule">Maintenance margin over notional.</param>
    /// <returns>The number of the position.</returns>
    public int Add(PositionSide side, double size, double entryPrice, double margin, MaintenanceSchedule<double> schedule)
    {
        if (Count == _quantity.Length) Grow();
        Count++;
        Set(Count - 1, side, size, entryPrice, margin, schedule);
        return Count - 1;
    }

    /// <summary>Replaces a position; see <see cref="Add"/>. A size of 0 closes it and keeps its number.</summary>
    public void Set(int index, PositionSide side, double size, double entryPrice, double margin, MaintenanceSchedule<double> schedule)
    {
        CheckIndex(index);
        if (!(size >= 0) || double.IsInfinity(size)) throw new ArgumentOutOfRangeException(nameof(size), size, "not 0 or more");
        if (!(entryPrice > 0) || double.IsInfinity(entryPrice))
            throw new ArgumentOutOfRangeException(nameof(entryPrice), entryPrice, "not above 0");
        if (!double.IsFinite(margin)) throw new ArgumentOutOfRangeException(nameof(margin), margin, "not a number");
        ArgumentNullException.ThrowIfNull(schedule);
        var quantity = side.Sign<double>() * size;
        _quantity[index] = quantity;
        _entry[index] = _isInverse ? InverseLanes.Entry(quantity, entryPrice) : LinearLanes.Entry(quantity, entryPrice);
        _margin[index] = margin;
        _schedule[index] = schedule;
        Place(index, _isInverse ? size / entryPrice : size * entryPrice);
    }

    /// <summary>Puts another margin behind an isolated position: what was added, removed, paid or received as funding.</summary>
    public void SetMargin(int index, double margin)
    {
        CheckIndex(index);
        if (!double.IsFinite(margin)) throw new ArgumentOutOfRangeException(nameof(margin), margin, "not a number");
        _margin[index] = margin;
    }

    /// <summary>Gives a position another schedule, as when a new tier table comes into force.</summary>
    public void SetSchedule(int index, MaintenanceSchedule<double> schedule)
    {
        CheckIndex(index);
        ArgumentNullException.ThrowIfNull(schedule);
        _schedule[index] = schedule;
        // At the next mark the position is looked up in it.
        (_floor[index], _cap[index]) = (0, 0);
    }

    /// <summary>Removes all positions and keeps the room.</summary>
    public void Clear()
    {
        Array.Clear(_schedule, 0, Count);
        Count = 0;
    }

    /// <summary>Unrealised profit of one position at a mark price, in the currency of the margin.</summary>
    public double UnrealizedProfit(int index, double markPrice)
    {
        CheckIndex(index);
        return _isInverse ? Profit<InverseLanes>(index, markPrice) : Profit<LinearLanes>(index, markPrice);
    }

    /// <summary>Maintenance margin of one position at a mark price, in the currency of the margin.</summary>
    public double MaintenanceMargin(int index, double markPrice)
    {
        CheckIndex(index);
        return _isInverse ? Maintenance<InverseLanes>(index, markPrice) : Maintenance<LinearLanes>(index, markPrice);
    }

    /// <summary>Whether the liquidation of one isolated position is due at a mark price.</summary>
    public bool IsBreached(int index, double markPrice)
    {
        CheckIndex(index);
        return _isInverse ? IsDue<InverseLanes>(index, markPrice) : IsDue<LinearLanes>(index, markPrice);
    }

    private double Profit<TLanes>(int index, double mark) where TLanes : struct, IContractLanes =>
        TLanes.Profit(_quantity[index], _entry[index], mark, TLanes.Notional(Math.Abs(_quantity[index]), mark));

    private double Maintenance<TLanes>(int index, double mark) where TLanes : struct, IContractLanes
    {
        var notional = TLanes.Notional(Math.Abs(_quantity[index]), mark);
        if (!IsInBand(index, notional)) Place(index, notional);
        return notional * _rate[index] - _deduction[index];
    }

    private bool IsDue<TLanes>(int index, double mark) where TLanes : struct, IContractLanes =>
        MarginRatio.IsBreached(Maintenance<TLanes>(index, mark), _margin[index] + Profit<TLanes>(index, mark));

    private bool IsInBand(int index, double notional) => notional > _floor[index] && notional <= _cap[index];

    private void Place(int index, double notional)
    {
        if (!double.IsFinite(notional) || notional < 0)
            throw new ArgumentException($"position {index} has no notional at its mark: {notional}; a mark price is a number above 0");
        (_floor[index], _cap[index], _rate[index], _deduction[index]) = TierBand<double>.Of(_schedule[index], notional);
        // So that 0 is in the first band and nothing below it.
        if (_floor[index] < 0) _floor[index] = -double.Epsilon;
    }

    private void CheckIndex(int index) => ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));

    private void Grow()
    {
        var capacity = Math.Max(16, _quantity.Length * 2);
        Array.Resize(ref _quantity, capacity);
        Array.Resize(ref _entry, capacity);
        Array.Resize(ref _margin, capacity);
        Array.Resize(ref _floor, capacity);
        Array.Resize(ref _cap, capacity);
        Array.Resize(ref _rate, capacity);
        Array.Resize(ref _deduction, capacity);
        Array.Resize(ref _schedule, capacity);
    }
}

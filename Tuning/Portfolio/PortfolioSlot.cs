using Backtests.Margin;
using Backtests.Tuning.Sweep;
using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.Portfolio;

/// <summary>One contract of a lane: where its signals stand, its position, and the orders that rest to end it.</summary>
internal sealed class PortfolioSlot
{
    /// <summary>A row that never comes.</summary>
    public const int Never = int.MaxValue;

    private readonly MaintenanceBound[] _bounds;
    private ExitTable.Level? _stop;
    private ExitTable.Level? _target;
    private ExitTable.Level? _trail;
    private int _version;

    public PortfolioSlot(int index, SweepContract contract, BlockExtremes blocks, MaintenanceBound[] bounds)
    {
        (Index, Contract, Blocks, _bounds) = (index, contract, blocks, bounds);
        Searcher = new LiquidationSearcher(contract.Columns, contract.Venue);
        Signals = contract.Signals;
    }

    public int Index { get; }

    public SweepContract Contract { get; }

    public BlockExtremes Blocks { get; }

    public LiquidationSearcher Searcher { get; }

    public PriceColumns Columns => Contract.Columns;

    public SweepVenue Venue => Contract.Venue;

    public string Symbol => Contract.Columns.Symbol;

    /// <summary>The signals, delay included.</summary>
    public SignalRows Signals { get; private set; }

    /// <summary>Fill prices of the lane's exits.</summary>
    public LaneExits Exits { get; private set; }

    /// <summary>The signal that comes next.</summary>
    public int NextSignal { get; set; }

    /// <summary>Signed quantity, base units; 0 when flat.</summary>
    public double Quantity { get; set; }

    /// <summary>Entry price.</summary>
    public double Entry { get; set; }

    /// <summary>Margin set aside when isolated.</summary>
    public double Margin { get; set; }

    /// <summary>Minute of the entry.</summary>
    public int EntryRow { get; private set; }

    /// <summary>Signal of the entry.</summary>
    public int Signal { get; private set; }

    /// <summary>Signed quantity that was entered.</summary>
    public double EnteredQuantity { get; private set; }

    /// <summary>Wallet before the entry.</summary>
    public double WalletBefore { get; private set; }

    /// <summary>What the position has done to the wallet so far.</summary>
    public double WalletChange { get; set; }

    /// <summary>How many positions of the lane were entered before: resting orders are tried by age.</summary>
    public int Sequence { get; private set; }

    /// <summary>Whether the exits rest; the venue may have cancelled them.</summary>
    public bool HasOrders { get; set; }

    /// <summary>Whether the venue has liquidated at least part of it, and at which mark.</summary>
    public double? LiquidationMark { get; set; }

    /// <summary>What the liquidation under way has done to the wallet so far.</summary>
    public double LiquidationChange { get; set; }

    /// <summary>The next payment of funding.</summary>
    public int NextFunding { get; set; }

    /// <summary>The minute in which the next tier table comes into force.</summary>
    public int VersionEnd { get; private set; } = Never;

    /// <summary>When isolated, the minute in which the mark reaches the liquidation price.</summary>
    public int LiquidationRow { get; set; } = Never;

    /// <summary>The minute in which the time is up.</summary>
    public int HoldRow { get; private set; } = Never;

    public bool IsOpen => Quantity != 0d;

    public int Direction => Quantity > 0d ? 1 : -1;

    public int StopRow => _stop is null ? Never : _stop.Rows[Signal];

    public int TargetRow => _target is null ? Never : _target.Rows[Signal];

    public int TrailRow => _trail is null ? Never : _trail.Rows[Signal];

    public bool IsTrailLate => _trail is not null && _trail.Late[Signal];

    public double StopPrice => _stop!.Prices[Signal];

    public double TargetPrice => _target!.Prices[Signal];

    public double TrailPrice => _trail!.Prices[Signal];

    /// <summary>How many orders end a position.</summary>
    public int Orders => (_stop is null ? 0 : 1) + (_target is null ? 0 : 1) + (_trail is null ? 0 : 1);

    /// <summary>Whether the lane has a stop-loss, and whether a take-profit.</summary>
    public (bool Stop, bool Target) Has => (_stop is not null, _target is not null);

    /// <summary>Maintenance margin by the table in force.</summary>
    public MaintenanceBound Maintenance => _bounds[_version];

    /// <summary>The table in force.</summary>
    public int Version => _version;

    /// <summary>Starts a lane.</summary>
    public void Begin(in SweepLane lane, ExitTables tables)
    {
        (Signals, var table) = tables.For(lane);
        Exits = new LaneExits(lane, table);
        _stop = lane.StopLoss > 0m ? table.Stops[lane.StopLoss] : null;
        _target = lane.TakeProfit > 0m ? table.Targets[lane.TakeProfit] : null;
        _trail = lane.TrailingStop > 0m ? table.Trails[lane.TrailingStop] : null;
        NextSignal = 0;
        Flatten();
    }

    /// <summary>Opens a position.</summary>
    public void Open(double quantity, int signal, int row, double walletBefore, int sequence, int maxHold)
    {
        (Quantity, EnteredQuantity, Entry, Margin) = (quantity, quantity, Exits.Table.EntryPrices[signal], 0d);
        (Signal, EntryRow, WalletBefore, WalletChange, Sequence) = (signal, row, walletBefore, 0d, sequence);
        (HasOrders, LiquidationMark) = (true, null);
        HoldRow = maxHold > 0 && row + (long)maxHold < Columns.Rows ? row + maxHold : Never;
        NextFunding = Columns.Funding.FirstAfter(row);
        UseVersionAt(row);
    }

    /// <summary>Closes what is open.</summary>
    public void Flatten()
    {
        (Quantity, Entry, Margin, HasOrders) = (0d, 0d, 0d, false);
        LiquidationRow = Never;
    }

    /// <summary>Takes the tier table that is in force in a minute.</summary>
    public void UseVersionAt(int row)
    {
        _version = Venue.VersionAt(row);
        VersionEnd = _version + 1 < Venue.Versions ? Venue.FirstRow(_version + 1) : Never;
    }

    /// <summary>The minute in which an order at rest or the time limit ends the position.</summary>
    public int ExitRow() => HasOrders ? Math.Min(Math.Min(StopRow, TargetRow), Math.Min(TrailRow, HoldRow)) : HoldRow;

    /// <summary>The next minute after this one in which anything is to be done.</summary>
    public int NextEvent(int row)
    {
        if (!IsOpen)
        {
            while (NextSignal < Signals.Count && Signals.Rows[NextSignal] <= row) NextSignal++;
            return NextSignal < Signals.Count ? Signals.Rows[NextSignal] : Never;
        }
        var next = Math.Min(LiquidationRow, VersionEnd);
        var funding = Columns.Funding;
        if (NextFunding < funding.Count) next = Math.Min(next, funding.Row(NextFunding));
        if (ExitRow() is var exit && exit > row) next = Math.Min(next, exit);
        return next;
    }
}

namespace Backtests.Margin.Liquidation;

/// <summary>
/// Walks forced orders along recorded depth, band by band, so that a large position slips and a small one does not. What one order takes is
/// missing for the next until the book has refilled. An order with a limit takes what lies within it; one without limit is filled beyond
/// the last band as if its density went on.
/// </summary>
/// <remarks>
/// The shape of the book is taken from the latest sound snapshot at or before the order's instant, and laid around the mark price. Example:
/// 100 BTC evenly within 1 % below 50,000: selling 50 reaches 0.5 % and gets 49,875 on average; 50 more at once get 49,625.
/// </remarks>
public sealed class RecordedDepthFill : IForcedOrderFillModel
{
    private readonly Func<string, DateTime, DepthBook?> _books;
    private readonly DepthOptions _options;
    private readonly Dictionary<(string Symbol, bool IsBids), (decimal Gone, DateTime Time)> _taken = [];

    /// <summary>A model over books in memory.</summary>
    /// <param name="books">The book of a contract that covers an instant (UTC); null when there is none.</param>
    /// <param name="options">How it is used.</param>
    /// <exception cref="MarginException">An option is out of range.</exception>
    public RecordedDepthFill(Func<string, DateTime, DepthBook?> books, DepthOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(books);
        (_books, _options) = (books, options ?? new DepthOptions());
        if (_options.Refill <= TimeSpan.Zero) throw new MarginException("refill of recorded depth must take longer than 0 s");
        if (_options.LargestImpact is <= 0m or >= 1m)
            throw new MarginException(FormattableString.Invariant($"largest impact {_options.LargestImpact} is not between 0 and 1"));
        if (_options.UnitsPerContract <= 0m)
            throw new MarginException(FormattableString.Invariant($"units per contract {_options.UnitsPerContract} is not above 0"));
    }

    /// <summary>
    /// A model over the archives of a folder: settings <c>folder</c> (see <see cref="DepthFolder"/>), <c>refill_seconds</c> (60),
    /// <c>maximum_age_seconds</c> (120), <c>fault</c> (drop, clip or refuse), <c>largest_impact</c> (0.2), <c>units_per_contract</c> (1).
    /// </summary>
    /// <exception cref="MarginException">A setting is missing or out of range.</exception>
    public RecordedDepthFill(PluginSettings settings)
        : this(Archives(settings), Options(settings))
    {
    }

    /// <summary>Orders that met no usable snapshot and went to the fallback.</summary>
    public int FallbackCount { get; private set; }

    /// <summary>Snapshots that were passed over or clipped because one side of them cannot be true.</summary>
    public int FaultyCount { get; private set; }

    /// <inheritdoc/>
    public ForcedExecution Execute(in ForcedOrder order)
    {
        var isBids = order.Quantity < 0m;
        if (Ladder(order, isBids) is not { } ladder)
        {
            FallbackCount++;
            return _options.Fallback.Execute(order);
        }
        var key = (order.Symbol, isBids);
        var gone = Gone(key, order.Time, ladder.Total);
        var wanted = Math.Abs(order.Quantity) * _options.UnitsPerContract;
        var (taken, distance) = ladder.Walk(gone, wanted, Room(order));
        if (taken < wanted && order.Limit is null)
        {
            var rest = wanted - taken;
            distance = (taken * distance + rest * ladder.Beyond(gone + taken, rest, _options.LargestImpact)) / wanted;
            taken = wanted;
        }
        if (taken == 0m || (taken < wanted && order.TimeInForce == TimeInForce.FillOrKill))
            return new ForcedExecution(order.ReferencePrice, 0m);

        _taken[key] = (gone + taken, order.Time);
        var sign = Math.Sign(order.Quantity);
        return new ForcedExecution(order.ReferencePrice * (1m + sign * distance), sign * taken / _options.UnitsPerContract);
    }

    private decimal Room(in ForcedOrder order)
    {
        if (order.Limit is not { } limit) return _options.LargestImpact;
        return Math.Sign(order.Quantity) * (limit / order.ReferencePrice - 1m);
    }

    private decimal Gone((string, bool) key, DateTime time, decimal total)
    {
        if (!_taken.TryGetValue(key, out var taken)) return 0m;
        var elapsed = Math.Max(0L, (time - taken.Time).Ticks);
        return Math.Max(0m, taken.Gone - total * elapsed / _options.Refill.Ticks);
    }

    private DepthLadder? Ladder(in ForcedOrder order, bool isBids)
    {
        if (_books(order.Symbol, order.Time) is not { } book) return null;
        for (var index = book.IndexAt(order.Time); index >= 0; index--)
        {
            var snapshot = book.Snapshots[index];
            if (order.Time - snapshot.Time > _options.MaximumAge) return null;
            var bands = isBids ? snapshot.Bids : snapshot.Asks;
            if (!snapshot.IsFaulty(isBids, order.Bar)) return DepthLadder.Of(bands);
            FaultyCount++;
            if (_options.Fault == DepthFault.Clip) return DepthLadder.Clipped(bands, order.ReferencePrice, isBids);
            if (_options.Fault == DepthFault.Refuse)
                throw new MarginException(FormattableString.Invariant($"{order.Symbol}: the depth of {snapshot.Time:yyyy-MM-dd HH:mm:ss} has ")
                    + $"{(isBids ? "bids above" : "asks below")} the market; leave it out, or choose to drop or to clip such snapshots");
        }
        return null;
    }

    private static Func<string, DateTime, DepthBook?> Archives(PluginSettings settings)
    {
        var folder = new DepthFolder(settings.Text("folder"));
        return (symbol, time) => folder.Day(symbol, DateOnly.FromDateTime(time));
    }

    private static DepthOptions Options(PluginSettings settings) => new()
    {
        Refill = TimeSpan.FromSeconds((double)settings.Number("refill_seconds", 60m)),
        MaximumAge = TimeSpan.FromSeconds((double)settings.Number("maximum_age_seconds", 120m)),
        Fault = settings.Text("fault", "drop") switch
        {
            "drop" => DepthFault.Drop,
            "clip" => DepthFault.Clip,
            "refuse" => DepthFault.Refuse,
            var other => throw new MarginException($"setting 'fault' is '{other}'; it is drop, clip or refuse"),
        },
        LargestImpact = settings.Number("largest_impact", 0.2m),
        UnitsPerContract = settings.Number("units_per_contract", 1m),
    };
}

namespace Backtests.Margin.Liquidation;

/// <summary>
/// One side of a book as pieces of even density, by distance from the mark price: what an order walks along. A book recorded at one price
/// is taken to have the same shape around another.
/// </summary>
internal sealed class DepthLadder
{
    private readonly List<Piece> _pieces = [];

    /// <summary>Quantity of all pieces, base currency.</summary>
    public decimal Total { get; private set; }

    /// <summary>Bands as recorded: each holds its quantity evenly between its edges.</summary>
    public static DepthLadder Of(IReadOnlyList<DepthBand> bands)
    {
        var ladder = new DepthLadder();
        var (edge, known) = (0m, 0m);
        foreach (var band in bands)
        {
            ladder.Add(edge, band.Distance, band.Quantity - known);
            (edge, known) = (band.Distance, band.Quantity);
        }
        return ladder;
    }

    /// <summary>
    /// Bands whose middle is not known: each is placed so that its average price is its own, and what lies on the wrong side of the mark
    /// is left out.
    /// </summary>
    public static DepthLadder Clipped(IReadOnlyList<DepthBand> bands, decimal mark, bool isBids)
    {
        List<(decimal Distance, decimal Quantity)> sound = [];
        DepthBand known = default;
        foreach (var band in bands)
        {
            var (quantity, notional) = (band.Quantity - known.Quantity, band.Notional - known.Notional);
            known = band;
            if (quantity <= 0m || notional <= 0m) continue;
            var distance = (isBids ? 1 : -1) * (1m - notional / quantity / mark);
            if (distance > 0m) sound.Add((distance, quantity));
        }
        sound.Sort((one, other) => one.Distance.CompareTo(other.Distance));
        var ladder = new DepthLadder();
        var edge = 0m;
        foreach (var (distance, quantity) in sound)
        {
            var far = Math.Max(edge, 2m * distance - edge);
            ladder.Add(edge, far, quantity);
            edge = far;
        }
        return ladder;
    }

    /// <summary>Walks from a depth that is gone already.</summary>
    /// <param name="gone">Quantity at the near end that others took.</param>
    /// <param name="wanted">Quantity to take, base currency, above 0.</param>
    /// <param name="room">Largest distance that is allowed, a fraction.</param>
    /// <returns>What was taken, and its average distance; 0 and 0 when there is nothing.</returns>
    public (decimal Taken, decimal Distance) Walk(decimal gone, decimal wanted, decimal room)
    {
        var (taken, weighted) = (0m, 0m);
        foreach (var piece in _pieces)
        {
            var skipped = Math.Min(gone, piece.Quantity);
            gone -= skipped;
            if (skipped == piece.Quantity) continue;
            var from = piece.At(skipped);
            if (from >= room) break;
            var within = piece.Far <= room ? piece.Quantity : piece.Quantity * (room - piece.Near) / (piece.Far - piece.Near);
            var part = Math.Min(wanted - taken, within - skipped);
            if (part <= 0m) break;
            weighted += part * (from + piece.At(skipped + part)) / 2m;
            taken += part;
            if (taken == wanted || within < piece.Quantity) break;
        }
        return taken > 0m ? (taken, weighted / taken) : (0m, 0m);
    }

    /// <summary>
    /// Average distance of a quantity beyond the last band, which is not recorded: the density of the last piece goes on, and the distance
    /// ends at <paramref name="largest"/>.
    /// </summary>
    public decimal Beyond(decimal gone, decimal wanted, decimal largest)
    {
        if (_pieces.Count == 0) return largest;
        var last = _pieces[^1];
        var slope = (last.Far - last.Near) / last.Quantity;
        if (slope == 0m || last.Far >= largest) return largest;
        var from = Math.Min(largest, last.Far + Math.Max(0m, gone - Total) * slope);
        var sloped = Math.Min(wanted, (largest - from) / slope);
        return (sloped * (from + sloped * slope / 2m) + (wanted - sloped) * largest) / wanted;
    }

    private void Add(decimal near, decimal far, decimal quantity)
    {
        if (quantity <= 0m) return;
        _pieces.Add(new Piece(near, far, quantity));
        Total += quantity;
    }

    private readonly record struct Piece(decimal Near, decimal Far, decimal Quantity)
    {
        public decimal At(decimal quantity) => Near + (Far - Near) * quantity / Quantity;
    }
}

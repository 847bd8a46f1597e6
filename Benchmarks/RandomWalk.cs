namespace Backtests.Benchmarks;

/// <summary>Made-up prices in ticks, the same on every machine: a walk of whole ticks that is driven by a 64-bit mixer
/// (SplitMix64).</summary>
internal struct RandomWalk
{
    private ulong _state;

    /// <summary>A walk that begins at <paramref name="startTicks"/>; symbols differ by <paramref name="seed"/>.</summary>
    public RandomWalk(ulong seed, int startTicks)
    {
        _state = seed;
        Price = startTicks;
        Floor = startTicks / 2;
    }

    /// <summary>The present price in ticks.</summary>
    public int Price { get; private set; }

    private int Floor { get; }

    /// <summary>The next minute: open, high, low and close in ticks.</summary>
    public (int Open, int High, int Low, int Close) NextBar()
    {
        var open = Price;
        var (high, low) = (open, open);
        for (var trade = 0; trade < 4; trade++)
        {
            // A pull back to the start keeps a year of minutes at prices of the same length.
            Price += Below(401) - 200 - Math.Sign(Price - 2 * Floor);
            Price = Math.Max(Price, Floor);
            high = Math.Max(high, Price);
            low = Math.Min(low, Price);
        }

        return (open, high, low, Price);
    }

    /// <summary>A whole number from 0 to <paramref name="bound"/> - 1.</summary>
    public int Below(int bound)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)bound);
    }
}

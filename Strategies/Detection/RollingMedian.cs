namespace Backtests.Strategies.Detection;

/// <summary>Median of the last values: a ring for their order in time, a sorted array for their order in size.</summary>
internal sealed class RollingMedian(int capacity)
{
    private readonly double[] _ring = new double[capacity];
    private readonly double[] _sorted = new double[capacity];
    private int _next;

    public int Count { get; private set; }

    public double Median => Count == 0
        ? 0
        : (Count & 1) == 1 ? _sorted[Count / 2] : (_sorted[Count / 2 - 1] + _sorted[Count / 2]) / 2;

    public void Add(double value)
    {
        if (Count == _ring.Length)
        {
            var at = Array.BinarySearch(_sorted, 0, Count, _ring[_next]);
            Array.Copy(_sorted, at + 1, _sorted, at, Count - at - 1);
            Count--;
        }
        var index = Array.BinarySearch(_sorted, 0, Count, value);
        if (index < 0) index = ~index;
        Array.Copy(_sorted, index, _sorted, index + 1, Count - index);
        _sorted[index] = value;
        Count++;
        _ring[_next] = value;
        _next = (_next + 1) % _ring.Length;
    }
}

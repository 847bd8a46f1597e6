namespace Backtests.Strategies.Detection;

/// <summary>Mean and standard deviation of the last values, in constant time per value.</summary>
internal sealed class RollingMoments(int capacity)
{
    private readonly double[] _values = new double[capacity];
    private int _next;
    private double _sum, _sumOfSquares;

    public int Count { get; private set; }

    public double Mean => Count == 0 ? 0 : _sum / Count;

    /// <summary>Population standard deviation; 0 for fewer than two values.</summary>
    public double StandardDeviation
    {
        get
        {
            if (Count < 2) return 0;
            var mean = Mean;
            return Math.Sqrt(Math.Max(0, _sumOfSquares / Count - mean * mean));
        }
    }

    public void Add(double value)
    {
        if (Count == _values.Length)
        {
            var old = _values[_next];
            _sum -= old;
            _sumOfSquares -= old * old;
        }
        else
        {
            Count++;
        }
        _values[_next] = value;
        _sum += value;
        _sumOfSquares += value * value;
        if (++_next < _values.Length) return;
        _next = 0;
        Recompute();
    }

    // Adding and subtracting for ever would let rounding errors grow; once a turn of the ring they are cleared.
    private void Recompute()
    {
        _sum = 0;
        _sumOfSquares = 0;
        for (var i = 0; i < Count; i++)
        {
            _sum += _values[i];
            _sumOfSquares += _values[i] * _values[i];
        }
    }
}

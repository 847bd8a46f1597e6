using System;
using QuantConnect.Data;
using QuantConnect.Logging;

namespace QuantConnect.Indicators;

/// <summary>An indicator of one type of data.</summary>
public abstract class IndicatorBase<T> : IndicatorBase
    where T : IBaseData
{
    private IBaseData _last;

    protected IndicatorBase(string name)
        : base(name)
    {
    }

    /// <summary>The value after a point.</summary>
    protected abstract decimal ComputeNextValue(T input);

    /// <summary>Equal to itself alone.</summary>
    public override bool Equals(object obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    public override void Reset()
    {
        Samples = 0;
        _last = null;
        ResetWindow();
        Current = new IndicatorDataPoint(DateTime.MinValue, 0m);
    }

    /// <summary>Takes a point in. A point older than the last one is refused, the same point counts once.</summary>
    /// <exception cref="ArgumentException">It is of another type.</exception>
    public override bool Update(IBaseData input)
    {
        if (_last is not null)
        {
            if (ReferenceEquals(_last, input)) return IsReady;
            if (input.EndTime < _last.EndTime && ReferenceEquals(input.Symbol, _last.Symbol))
            {
                Log.Error($"The indicator '{Name}' goes forward only: a point of {input.EndTime:O} came after one of {_last.EndTime:O}.");
                return IsReady;
            }
        }
        if (input is not T data)
            throw new ArgumentException($"The indicator '{Name}' takes {typeof(T).Name}, not {input.GetType().Name}.", nameof(input));

        Samples++;
        _last = input;
        var result = ValidateAndComputeNextValue(data);
        if (result.Status == IndicatorStatus.Success)
        {
            var point = new IndicatorDataPoint(input.Symbol, input.EndTime, result.Value);
            Current = point;
            OnUpdated(point);
        }
        return IsReady;
    }

    /// <summary>Takes a number in.</summary>
    /// <exception cref="ArgumentException">The indicator takes bars.</exception>
    public bool Update(DateTime time, decimal value)
    {
        if (typeof(T) != typeof(IndicatorDataPoint))
            throw new ArgumentException($"The indicator '{Name}' takes {typeof(T).Name}, not a number.", nameof(value));
        return Update(new IndicatorDataPoint(time, value));
    }

    /// <summary>The value after a point, or why there is none.</summary>
    protected virtual IndicatorResult ValidateAndComputeNextValue(T input) => new(ComputeNextValue(input));
}

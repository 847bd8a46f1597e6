using System;

namespace QuantConnect.Data.Consolidators;

/// <summary>Feeds what one consolidator gives to another one.</summary>
public class SequentialConsolidator : ConsolidatorBase
{
    private readonly DataConsolidatedHandler _onFirst;
    private readonly DataConsolidatedHandler _onSecond;

    /// <exception cref="ArgumentException">The second doesn't take what the first gives.</exception>
    public SequentialConsolidator(IDataConsolidator first, IDataConsolidator second)
    {
        if (!second.InputType.IsAssignableFrom(first.OutputType))
            throw new ArgumentException(
                $"The second consolidator takes {second.InputType.Name}, but the first gives {first.OutputType.Name}.", nameof(second));
        First = first;
        Second = second;
        _onFirst = (_, bar) => Second.Update(bar);
        _onSecond = (_, bar) => OnDataConsolidated(bar);
        first.DataConsolidated += _onFirst;
        second.DataConsolidated += _onSecond;
    }

    public IDataConsolidator First { get; }

    public override Type InputType => First.InputType;

    public override Type OutputType => Second.OutputType;

    public IDataConsolidator Second { get; }

    public override IBaseData WorkingData => Second.WorkingData;

    public override void Dispose()
    {
        First.DataConsolidated -= _onFirst;
        Second.DataConsolidated -= _onSecond;
        base.Dispose();
    }

    public override void Reset()
    {
        base.Reset();
        First.Reset();
        Second.Reset();
    }

    public override void Scan(DateTime currentLocalTime)
    {
        First.Scan(currentLocalTime);
        Second.Scan(currentLocalTime);
    }

    public override void Update(IBaseData data) => First.Update(data);
}

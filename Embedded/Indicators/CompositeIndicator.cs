namespace QuantConnect.Indicators;

/// <summary>A number made of two indicators, whenever both of them have a new value.</summary>
public class CompositeIndicator : IndicatorBase<IndicatorDataPoint>
{
    private readonly IndicatorComposer _composer;
    private IndicatorDataPoint _newLeft;
    private IndicatorDataPoint _newRight;

    /// <summary>Makes one number of two.</summary>
    public delegate IndicatorResult IndicatorComposer(IndicatorBase left, IndicatorBase right);

    public CompositeIndicator(IndicatorBase left, IndicatorBase right, IndicatorComposer composer)
        : this($"COMPOSE({left.Name},{right.Name})", left, right, composer)
    {
    }

    public CompositeIndicator(string name, IndicatorBase left, IndicatorBase right, IndicatorComposer composer)
        : base(name)
    {
        _composer = composer;
        Left = left;
        Right = right;
        Name ??= $"COMPOSE({left.Name},{right.Name})";
        Left.Updated += OnLeft;
        Right.Updated += OnRight;
    }

    public override bool IsReady => Left.IsReady && Right.IsReady;

    public IndicatorBase Left { get; private set; }

    public IndicatorBase Right { get; private set; }

    /// <summary>The composed value; the point is only the occasion.</summary>
    protected override decimal ComputeNextValue(IndicatorDataPoint _) => _composer(Left, Right).Value;

    /// <summary>Forgets all data, also that of the two.</summary>
    public override void Reset()
    {
        Left.Reset();
        Right.Reset();
        _newLeft = null;
        _newRight = null;
        base.Reset();
    }

    protected override IndicatorResult ValidateAndComputeNextValue(IndicatorDataPoint input) => _composer(Left, Right);

    private void OnLeft(object sender, IndicatorDataPoint updated)
    {
        _newLeft = updated;
        if (Left is ConstantIndicator<IndicatorDataPoint>) return;
        if (_newRight is not null || Right is ConstantIndicator<IndicatorDataPoint>) UpdateBoth();
    }

    private void OnRight(object sender, IndicatorDataPoint updated)
    {
        _newRight = updated;
        if (Right is ConstantIndicator<IndicatorDataPoint>) return;
        if (_newLeft is not null || Left is ConstantIndicator<IndicatorDataPoint>) UpdateBoth();
    }

    private void UpdateBoth()
    {
        var time = _newLeft is null ? _newRight.Time
            : _newRight is null ? _newLeft.Time
            : _newLeft.Time > _newRight.Time ? _newLeft.Time : _newRight.Time;
        var symbol = (_newLeft ?? _newRight).Symbol;
        _newLeft = null;
        _newRight = null;
        Update(new IndicatorDataPoint(symbol, time, 0m));
    }
}

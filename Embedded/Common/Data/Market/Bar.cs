using System.Globalization;

namespace QuantConnect.Data.Market;

/// <summary>Open, high, low and close of one price.</summary>
public class Bar : IBar
{
    private decimal _open;
    private decimal _high;
    private decimal _low;
    private decimal _close;

    public Bar()
    {
    }

    public Bar(decimal open, decimal high, decimal low, decimal close)
    {
        _open = open;
        _high = high;
        _low = low;
        _close = close;
    }

    public virtual decimal Close
    {
        get => _close;
        set => _close = value;
    }

    public virtual decimal High
    {
        get => _high;
        set => _high = value;
    }

    public virtual decimal Low
    {
        get => _low;
        set => _low = value;
    }

    public virtual decimal Open
    {
        get => _open;
        set => _open = value;
    }

    public Bar Clone() => new(Open, High, Low, Close);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"O: {Open.SmartRounding()} H: {High.SmartRounding()} L: {Low.SmartRounding()} C: {Close.SmartRounding()}");

    /// <summary>Takes a price in; zero is no price.</summary>
    public void Update(decimal value) => Update(ref value);

    /// <inheritdoc cref="Update(decimal)"/>
    public void Update(ref decimal value)
    {
        if (value == 0) return;
        if (Open == 0) Open = High = Low = value;
        else if (value > High) High = value;
        else if (value < Low) Low = value;
        Close = value;
    }
}

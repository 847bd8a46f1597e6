using System.Globalization;

namespace QuantConnect.Data.Market;

/// <summary>Open, high, low and close of one price.</summary>
public class Bar : IBar
{
    public Bar()
    {
    }

    public Bar(decimal open, decimal high, decimal low, decimal close)
    {
        Open = open;
        High = high;
        Low = low;
        Close = close;
    }

    public virtual decimal Close { get; set; }

    public virtual decimal High { get; set; }

    public virtual decimal Low { get; set; }

    public virtual decimal Open { get; set; }

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

namespace QuantConnect.Data.Market;

public class Bar : IBar
{
    public Bar() => throw null;
    public Bar(decimal open, decimal high, decimal low, decimal close) => throw null;
    public virtual decimal Close { get => throw null; set => throw null; }
    public virtual decimal High { get => throw null; set => throw null; }
    public virtual decimal Low { get => throw null; set => throw null; }
    public virtual decimal Open { get => throw null; set => throw null; }
    public Bar Clone() => throw null;
    public override string ToString() => throw null;
    public void Update(decimal value) => throw null;
    public void Update(ref decimal value) => throw null;
}

namespace QuantConnect.Indicators;

public class RollingWindow : RollingWindow<object>
{
    internal RollingWindow() => throw null; // STUB: goes when the real constructors chain
    public RollingWindow(int size) => throw null;
}

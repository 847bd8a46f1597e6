namespace QuantConnect.Indicators;

/// <summary>The last values of a series of any kind.</summary>
public class RollingWindow : RollingWindow<object>
{
    /// <inheritdoc/>
    public RollingWindow(int size)
        : base(size)
    {
    }
}

using QuantConnect.Data;

namespace QuantConnect.Securities.Forex;

/// <summary>Lets all forex data through.</summary>
public class ForexDataFilter : SecurityDataFilter
{
    /// <inheritdoc/>
    public override bool Filter(Security vehicle, BaseData data) => true;
}

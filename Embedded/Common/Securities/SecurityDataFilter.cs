using QuantConnect.Data;
using QuantConnect.Securities.Interfaces;

namespace QuantConnect.Securities;

/// <summary>Lets all data through; the base of filters that don't.</summary>
public class SecurityDataFilter : ISecurityDataFilter
{
    /// <summary>Whether the data may reach the security.</summary>
    public virtual bool Filter(Security vehicle, BaseData data) => true;
}

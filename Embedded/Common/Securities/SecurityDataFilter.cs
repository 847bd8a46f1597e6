using QuantConnect.Data;
using QuantConnect.Securities.Interfaces;

namespace QuantConnect.Securities;

public class SecurityDataFilter : ISecurityDataFilter
{
    public SecurityDataFilter() => throw null;
    public virtual bool Filter(Security vehicle, BaseData data) => throw null;
}

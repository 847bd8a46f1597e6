using QuantConnect.Data;

namespace QuantConnect.Securities.Interfaces;

public interface ISecurityDataFilter
{
    bool Filter(Security vehicle, BaseData data);
}

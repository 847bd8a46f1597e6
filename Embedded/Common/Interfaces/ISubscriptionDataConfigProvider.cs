using System.Collections.Generic;
using QuantConnect.Data;

namespace QuantConnect.Interfaces;

public interface ISubscriptionDataConfigProvider
{
    List<SubscriptionDataConfig> GetSubscriptionDataConfigs(Symbol symbol = null, bool includeInternalConfigs = false);
}

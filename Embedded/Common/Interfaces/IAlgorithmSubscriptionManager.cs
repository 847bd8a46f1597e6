using System.Collections.Generic;
using QuantConnect.Data;

namespace QuantConnect.Interfaces;

public interface IAlgorithmSubscriptionManager : ISubscriptionDataConfigProvider, ISubscriptionDataConfigService
{
    IEnumerable<SubscriptionDataConfig> SubscriptionManagerSubscriptions { get; }
    int SubscriptionManagerCount();
}

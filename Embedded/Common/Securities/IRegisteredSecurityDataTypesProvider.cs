using System;

namespace QuantConnect.Securities;

public interface IRegisteredSecurityDataTypesProvider
{
    bool RegisterType(Type type);
    bool TryGetType(string name, out Type type);
    bool UnregisterType(Type type);
}

using System;

namespace QuantConnect.Securities;

public class RegisteredSecurityDataTypesProvider : IRegisteredSecurityDataTypesProvider
{
    public static readonly IRegisteredSecurityDataTypesProvider Null;
    public RegisteredSecurityDataTypesProvider() => throw null;
    public bool RegisterType(Type type) => throw null;
    public bool TryGetType(string name, out Type type) => throw null;
    public bool UnregisterType(Type type) => throw null;
}

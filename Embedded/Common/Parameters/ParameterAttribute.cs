using System;
using System.Collections.Generic;
using System.Reflection;

namespace QuantConnect.Parameters;

public class ParameterAttribute : Attribute
{
    public const System.Reflection.BindingFlags BindingFlags = System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic;
    public ParameterAttribute(string name = null) => throw null;
    public string Name => throw null;
    public static void ApplyAttributes(Dictionary<string, string> parameters, object instance) => throw null;
    public static Dictionary<string, string> GetParametersFromAssembly(Assembly assembly) => throw null;
    public static IEnumerable<KeyValuePair<string, string>> GetParametersFromType(Type type) => throw null;
}

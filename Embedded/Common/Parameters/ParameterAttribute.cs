using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace QuantConnect.Parameters;

/// <summary>Marks a field or property of the algorithm that takes its value from the run's parameters.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public class ParameterAttribute : Attribute
{
    public const BindingFlags BindingFlags = System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Static
        | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic;

    /// <param name="name">The parameter's name; null: that of the member.</param>
    public ParameterAttribute(string name = null) => Name = name;

    public string Name { get; }

    /// <summary>Sets the marked members whose parameters are given and not empty.</summary>
    /// <exception cref="FormatException">A value is none of the member's type.</exception>
    public static void ApplyAttributes(Dictionary<string, string> parameters, object instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        foreach (var (member, name) in MembersOf(instance.GetType()))
        {
            if (!parameters.TryGetValue(name, out var text) || string.IsNullOrEmpty(text)) continue;
            var type = member is FieldInfo f ? f.FieldType : ((PropertyInfo)member).PropertyType;
            object value;
            try
            {
                value = text.ConvertTo(type);
            }
            catch (Exception error) when (error is FormatException or OverflowException or ArgumentException or TargetInvocationException)
            {
                throw new FormatException($"The parameter '{name}' has the value '{text}', which is no {type.GetBetterTypeName()}.", error);
            }
            if (member is FieldInfo field) field.SetValue(instance, value);
            else ((PropertyInfo)member).SetValue(instance, value);
        }
    }

    /// <summary>The names and types of the parameters of all types of an assembly.</summary>
    public static Dictionary<string, string> GetParametersFromAssembly(Assembly assembly)
    {
        var parameters = new Dictionary<string, string>();
        foreach (var type in assembly.GetTypes())
            foreach (var (name, kind) in GetParametersFromType(type)) parameters[name] = kind;
        return parameters;
    }

    /// <summary>The names and types of a type's parameters.</summary>
    public static IEnumerable<KeyValuePair<string, string>> GetParametersFromType(Type type) =>
        MembersOf(type).Select(m => new KeyValuePair<string, string>(
            m.Name, (m.Member is FieldInfo field ? field.FieldType : ((PropertyInfo)m.Member).PropertyType).GetBetterTypeName()));

    // A base type's private members are not among those of the type itself.
    private static IEnumerable<(MemberInfo Member, string Name)> MembersOf(Type type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var member in type.GetFields(BindingFlags | System.Reflection.BindingFlags.DeclaredOnly).Cast<MemberInfo>()
                .Concat(type.GetProperties(BindingFlags | System.Reflection.BindingFlags.DeclaredOnly)))
            {
                var attribute = member.GetCustomAttribute<ParameterAttribute>();
                if (attribute is null) continue;
                if (member is PropertyInfo { CanWrite: false })
                    throw new InvalidOperationException($"The property {type.Name}.{member.Name} is a parameter but can't be set.");
                yield return (member, attribute.Name ?? member.Name);
            }
        }
    }
}

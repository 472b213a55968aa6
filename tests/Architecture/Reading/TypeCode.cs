using System.Collections.Immutable;

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>
/// All that one outermost type holds, closures and state machines included: every type that its signatures, fields, attributes and
/// method bodies name, and its methods.
/// </summary>
internal sealed record TypeCode(string Assembly, TypeName Name, ImmutableHashSet<TypeName> Uses, ImmutableArray<MethodCode> Methods)
{
    public override string ToString() => Name.ToString();
}

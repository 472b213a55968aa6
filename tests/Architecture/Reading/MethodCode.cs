using System.Collections.Immutable;

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>A method's body: what it uses, and the texts that stand in it.</summary>
internal sealed record MethodCode(string Name, ImmutableArray<MemberUse> Uses, ImmutableArray<string> Literals);

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>A method or field that code uses.</summary>
internal readonly record struct MemberUse(TypeName Type, string Member)
{
    public override string ToString() => $"{Type}.{Member}";
}

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>A type as code names it; a nested type is named by the outermost type around it.</summary>
internal readonly record struct TypeName(string Namespace, string Name)
{
    /// <summary>Whether the type stands in the namespace or below it.</summary>
    public bool IsIn(string room) =>
        string.Equals(Namespace, room, StringComparison.Ordinal) || Namespace.StartsWith(room + ".", StringComparison.Ordinal);

    /// <summary>Whether the compiler made it up; such a type stands in no namespace.</summary>
    public bool IsCompilerMade => Name.StartsWith('<');

    public override string ToString() => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}

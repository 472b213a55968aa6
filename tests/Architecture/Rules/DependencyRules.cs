using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>Domain ← Adapters/Contracts ← Adapters/Common ← the other adapters ← Bot.</summary>
public sealed class DependencyRules
{
    [Fact]
    public void Projects_ReferenceOnlyWhatIsBelowThem() =>
        Broken.Nowhere(
            from project in Repository.Projects
            from other in project.Projects
            where !project.MayReference(other)
            select $"{project} references {other}");

    [Fact]
    public void Assemblies_NeedOnlyWhatIsBelowThem()
    {
        var projects = Repository.Projects.ToDictionary(project => project.Name, StringComparer.Ordinal);
        Broken.Nowhere(
            from assembly in Repository.Assemblies
            from reference in assembly.References
            where projects.ContainsKey(reference) && !projects[assembly.Name].MayReference(projects[reference].Folder)
            select $"{assembly.Name} needs {reference}");
    }

    [Fact]
    public void Service_IsMadeOfTheseProjects()
    {
        var read = Repository.Assemblies.Select(assembly => assembly.Name).ToList();
        Assert.Contains("SalesBot.Domain", read);
        Assert.Contains("SalesBot.Adapters.Contracts", read);
        Assert.Contains("SalesBot.Adapters.Storage", read);
        Assert.Contains("SalesBot.Bot", read);
    }

    [Fact]
    public void Domain_NeedsNothingButDotNet()
    {
        Assert.Empty(Repository.Projects.Single(project => project.Folder == "Domain").Packages);
        Assert.All(
            Repository.Assemblies.Single(assembly => assembly.Name == "SalesBot.Domain").References,
            reference => Assert.StartsWith("System.", reference, StringComparison.Ordinal));
    }

    [Fact]
    public void Contracts_NeedsNoPackage() =>
        Assert.Empty(Repository.Projects.Single(project => project.Folder == "Adapters/Contracts").Packages);
}

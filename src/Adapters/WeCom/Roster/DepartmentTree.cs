using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.WeCom.Protocol.Api.Contacts;

namespace SalesBot.Adapters.WeCom.Roster;

/// <summary>Reads a department and all below it.</summary>
internal sealed class DepartmentTree(ContactsApi contacts)
{
    /// <summary>The answer would be too large.</summary>
    public const int TooLarge = 45029;

    /// <summary>Reads them with names and leaders, in one call, or one by one where that would be too much.</summary>
    /// <param name="root">The department; null for all that the app sees.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<ApiResult<IReadOnlyList<Department>>> ReadAsync(long? root, CancellationToken cancellationToken)
    {
        var all = await contacts.DepartmentsAsync(root, cancellationToken);
        return all is ApiResult<DepartmentsAnswer>.Failed { Error.Number: TooLarge }
            ? await WalkAsync(root, cancellationToken)
            : all.Then(answer => Ok(answer.Department));
    }

    private async Task<ApiResult<IReadOnlyList<Department>>> WalkAsync(long? root, CancellationToken cancellationToken)
    {
        var ids = await contacts.DepartmentIdsAsync(root, cancellationToken);
        if (ids is not ApiResult<DepartmentIdsAnswer>.Ok { Value.DepartmentId: var known })
        {
            return ids.Then(_ => Ok([]));
        }

        var read = new List<Department>(known.Count);
        foreach (var department in known)
        {
            var one = await contacts.DepartmentAsync(department.Id, cancellationToken);
            if (one is not ApiResult<DepartmentAnswer>.Ok { Value: var answer })
            {
                return one.Then(_ => Ok([]));
            }

            read.Add(answer.Department ?? department);
        }

        return Ok(read);
    }

    private static ApiResult<IReadOnlyList<Department>> Ok(IReadOnlyList<Department> departments) =>
        new ApiResult<IReadOnlyList<Department>>.Ok(departments);
}

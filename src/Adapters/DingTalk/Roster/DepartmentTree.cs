using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.DingTalk.Protocol.Api.Contacts;

namespace SalesBot.Adapters.DingTalk.Roster;

/// <summary>Reads a department and all below it, one after the other: DingTalk tells only those directly below.</summary>
internal sealed class DepartmentTree(ContactsApi contacts)
{
    /// <summary>Reads them. What the app may not see is left out; where that is the topmost, nothing can be read.</summary>
    /// <param name="root">The topmost department; its name is not told.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ApiResult<IReadOnlyList<Department>>> ReadAsync(long root, CancellationToken cancellationToken)
    {
        List<Department> found = [new() { DeptId = root }];
        var known = new HashSet<long> { root };
        for (var next = 0; next < found.Count; next++)
        {
            var below = await contacts.DepartmentsBelowAsync(found[next].DeptId, cancellationToken);
            if (below is ApiResult<IReadOnlyList<Department>>.Failed { Error.Kind: ApiErrorKind.NotFound } && next > 0)
            {
                continue;
            }

            if (below is not ApiResult<IReadOnlyList<Department>>.Ok { Value: var departments })
            {
                return below;
            }

            found.AddRange(departments.Where(department => known.Add(department.DeptId)));
        }

        return new ApiResult<IReadOnlyList<Department>>.Ok(found);
    }
}

//! Finds structs that contain themselves.

use super::field::Type;
use super::ids::StructId;
use super::service::Service;

impl Service {
    /// The circle of each struct, by index: two structs are in one circle if each leads to the other. `step` says which struct
    /// a field of a type leads to. The numbers grow against the direction of the steps: what a struct leads to has a smaller
    /// one, or the same.
    ///
    /// Tarjan's algorithm, with a stack of its own: a spec may have chains of any length.
    #[must_use]
    pub fn circles(&self, step: impl Fn(&Type) -> Option<StructId>) -> Vec<usize> {
        const UNSEEN: usize = usize::MAX;
        let count = self.structs.len();
        let (mut order, mut lowest, mut circle) = (vec![UNSEEN; count], vec![UNSEEN; count], vec![UNSEEN; count]);
        let (mut seen, mut circles) = (0, 0);
        let mut open: Vec<usize> = Vec::new();
        for start in 0..count {
            // Each with how many of its fields were followed.
            let mut path: Vec<(usize, usize)> = Vec::new();
            if order[start] == UNSEEN {
                path.push((start, 0));
            }
            while let Some((index, field)) = path.last_mut() {
                let index = *index;
                if *field == 0 {
                    (order[index], lowest[index]) = (seen, seen);
                    seen += 1;
                    open.push(index);
                }
                let rest = &self.structs[index].fields[*field..];
                let next = rest.iter().position(|field| step(&field.ty).is_some_and(|next| circle[next.0] == UNSEEN));
                let Some(at) = next else {
                    path.pop();
                    if lowest[index] == order[index] {
                        let members = open.iter().rposition(|member| *member == index).unwrap_or_default();
                        open.drain(members..).for_each(|member| circle[member] = circles);
                        circles += 1;
                    }
                    if let Some((outer, _)) = path.last() {
                        lowest[*outer] = lowest[*outer].min(lowest[index]);
                    }
                    continue;
                };
                let inner = step(&rest[at].ty).map_or(index, |next| next.0);
                *field += at + 1;
                if order[inner] == UNSEEN {
                    path.push((inner, 0));
                } else {
                    lowest[index] = lowest[index].min(order[inner]);
                }
            }
        }
        circle
    }
}
